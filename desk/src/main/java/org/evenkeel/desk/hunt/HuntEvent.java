package org.evenkeel.desk.hunt;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An event that was found.
///
/// @param number its place in the order of time, from 0
/// @param at when, or null when its line names no time
/// @param source the log that its line stands in
/// @param line number of the line, from 1
/// @param fields what the line says, as strangers wrote it
/// @param rules identifiers of rules that the line matches
public record HuntEvent(
    long number,
    @Nullable Instant at,
    String source,
    long line,
    Map<HuntField, String> fields,
    List<String> rules) {
  public HuntEvent {
    fields = fields.isEmpty() ? Map.of() : new EnumMap<>(fields);
    rules = List.copyOf(rules);
  }

  /// What a field says; empty when the line does not tell.
  public String text(HuntField field) {
    return fields.getOrDefault(field, "");
  }

  /// The page with its query.
  public String target() {
    String query = text(HuntField.QUERY);
    return text(HuntField.PATH) + (query.isEmpty() ? "" : "?" + query);
  }

  /// What happened, in a line: the request, or the whole line of other logs.
  public String what() {
    String request = (text(HuntField.METHOD) + " " + target()).strip();
    return request.isEmpty() ? text(HuntField.TEXT) : request;
  }
}
