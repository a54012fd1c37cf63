package org.evenkeel.law.yaml;

import java.util.List;
import java.util.Map;

/// A piece of a YAML text, with the line it starts on.
public sealed interface Part {
  /// Counted from one.
  int line();

  /// A word, number or sentence, as written.
  record Text(String value, int line) implements Part {}

  /// An empty value or `null`.
  record Nothing(int line) implements Part {}

  /// A list.
  record Many(List<Part> parts, int line) implements Part {
    public Many {
      parts = List.copyOf(parts);
    }
  }

  /// Keys with values, in order.
  record Keyed(Map<String, Part> parts, int line) implements Part {}
}
