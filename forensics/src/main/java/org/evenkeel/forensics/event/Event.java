package org.evenkeel.forensics.event;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// What one line said, kept: a `Row` that outlives its line.
///
/// @param kind what it is about
/// @param time microseconds since 1970-01-01T00:00:00Z, or `Row.NO_TIME`
/// @param status the answer's status code, or -1
/// @param sent bytes sent to the client, or -1
/// @param fields every field that was present, but `Field.TARGET` where path and query tell it
/// @param line the line as it stood in the log
public record Event(
    Kind kind, long time, int status, long sent, Map<Field, String> fields, String line) {
  /// The most characters of a line that are kept.
  public static final int LONGEST = 4000;

  /// Keeps what `row` holds. Values that recur are passed through `shared`, which may return an
  /// equal text that is already held.
  public static Event of(Row row, UnaryOperator<String> shared) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    for (Field field : Field.values()) {
      boolean told = field == Field.TARGET && row.has(Field.PATH);
      String text = told ? null : row.text(field);
      if (text != null) {
        fields.put(field, shared.apply(cut(text)));
      }
    }
    return new Event(row.kind(), row.time(), row.status(), row.sent(), fields, cut(row.line()));
  }

  /// The same, when its clock is found to have stood otherwise.
  ///
  /// @param moment microseconds since 1970
  public Event at(long moment) {
    return new Event(kind, moment, status, sent, fields, line);
  }

  /// The same, when it is found what it means at the software that it was sent to.
  public Event meaning(Sense sense) {
    Map<Field, String> more = new EnumMap<>(Field.class);
    more.putAll(fields);
    more.put(Field.ACTION, sense.name());
    return new Event(kind, time, status, sent, more, line);
  }

  public Optional<String> text(Field field) {
    return Optional.ofNullable(fields.get(field));
  }

  /// The value of `field`, or an empty text.
  public String textOrEmpty(Field field) {
    return fields.getOrDefault(field, "");
  }

  public boolean timed() {
    return time != Row.NO_TIME;
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
