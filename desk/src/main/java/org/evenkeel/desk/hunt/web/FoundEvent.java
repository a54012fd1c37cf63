package org.evenkeel.desk.hunt.web;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.evenkeel.desk.hunt.HuntEvent;
import org.jspecify.annotations.Nullable;

/// An event as programs read it.
///
/// @param number its place in the order of time, from 0
/// @param fields by their names in searches
/// @param rules identifiers of rules
record FoundEvent(
    long number,
    @Nullable Instant time,
    String log,
    long line,
    Map<String, String> fields,
    List<String> rules) {
  FoundEvent {
    fields = new TreeMap<>(fields);
    rules = List.copyOf(rules);
  }

  static FoundEvent of(HuntEvent event) {
    Map<String, String> fields = new TreeMap<>();
    event.fields().forEach((field, text) -> fields.put(field.code(), text));
    return new FoundEvent(
        event.number(), event.at(), event.source(), event.line(), fields, event.rules());
  }
}
