package org.evenkeel.ledger.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// A value of JSON, within what I-JSON (RFC 7493) allows.
public sealed interface Json {
  record Text(String value) implements Json {}

  record Numeral(double value) implements Json {}

  record Truth(boolean value) implements Json {}

  record Nothing() implements Json {}

  record Array(List<Json> items) implements Json {
    public Array {
      items = List.copyOf(items);
    }
  }

  /// Members are kept in the order of RFC 8785 §3.2.3: by UTF-16 units, as Java compares texts.
  record Members(SortedMap<String, Json> members) implements Json {
    public Members {
      members = Collections.unmodifiableSortedMap(new TreeMap<>(members));
    }
  }

  static Json of(String text) {
    return new Text(text);
  }

  /// A whole number of at most 53 bits, which a double holds exactly.
  static Json of(long number) {
    return new Numeral((double) number);
  }

  static Json of(Map<String, Json> members) {
    return new Members(new TreeMap<>(members));
  }

  static Json of(List<Json> items) {
    return new Array(items);
  }
}
