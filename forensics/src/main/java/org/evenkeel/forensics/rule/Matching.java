package org.evenkeel.forensics.rule;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Tries a condition on a row. Texts are compared byte by byte, ASCII letter case aside.
final class Matching {
  /// Fields that a line may hold escaped, and that nothing here changes.
  private static final List<Field> WRITTEN =
      List.of(
          Field.MESSAGE,
          Field.STATEMENT,
          Field.COMMAND,
          Field.USER_AGENT,
          Field.COOKIE,
          Field.BODY);

  private Matching() {}

  static boolean holds(Condition condition, Row row) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> all(parts, row);
      case Condition.Any(List<Condition> parts) -> any(parts, row);
      case Condition.Not(Condition part) -> !holds(part, row);
      case Condition.Has has -> has(has, row);
      case Condition.When when -> when(when, row);
      case Condition.Line(ValueTest test) -> line(test, row);
    };
  }

  private static boolean all(List<Condition> parts, Row row) {
    for (int at = 0; at < parts.size(); at++) { // an iterator would be made for each line
      if (!holds(parts.get(at), row)) {
        return false;
      }
    }
    return true;
  }

  private static boolean any(List<Condition> parts, Row row) {
    for (int at = 0; at < parts.size(); at++) {
      if (holds(parts.get(at), row)) {
        return true;
      }
    }
    return false;
  }

  /// A keyword is sought in the line, and in what the line holds escaped.
  private static boolean line(ValueTest test, Row row) {
    if (value(test, row, row.bytes(), row.from(), row.to())) {
      return true;
    }
    for (Field field : WRITTEN) {
      if (!row.isSliceOfLine(field) && field(test, row, field)) {
        return true;
      }
    }
    return false;
  }

  private static boolean has(Condition.Has has, Row row) {
    Field field = has.field().orElse(null);
    if (field == Field.EXTENSION) {
      return extension(has.test(), row);
    }
    if (field == Field.SAID && !row.has(field)) {
      field = Field.MESSAGE; // nobody passed it on
    }
    if (has.test() instanceof ValueTest.Exists(boolean present)) {
      return present == (field != null && row.has(field));
    }
    if (field == null) {
      return false;
    }
    return field(has.test(), row, field)
        || (field == Field.QUERY && field(has.test(), row, Field.TARGET));
  }

  private static boolean extension(ValueTest test, Row row) {
    byte[] path = row.base(Field.PATH);
    int end = row.has(Field.PATH) ? row.end(Field.PATH) : 0;
    int from = end;
    while (from > row.start(Field.PATH) && path[from - 1] != '.' && path[from - 1] != '/') {
      from--;
    }
    boolean there = from > row.start(Field.PATH) && end > 0 && path[from - 1] == '.';
    return test instanceof ValueTest.Exists(boolean present)
        ? present == there
        : there && value(test, row, path, from, end);
  }

  private static boolean field(ValueTest test, Row row, Field field) {
    return row.has(field) && value(test, row, row.base(field), row.start(field), row.end(field));
  }

  private static boolean value(ValueTest test, Row row, byte[] bytes, int from, int to) {
    return switch (test) {
      case ValueTest.Glob glob -> GlobMatching.matches(glob, bytes, from, to);
      case ValueTest.Regex(LazyPattern pattern) -> pattern.occursIn(text(bytes, from, to));
      case ValueTest.Compared(Comparison comparison, double bound) ->
          number(comparison, bound, text(bytes, from, to));
      case ValueTest.Exists(boolean present) -> present;
      case ValueTest.SameAs same -> sameAs(same, row, text(bytes, from, to));
      case ValueTest.Within(Network network) -> network.contains(text(bytes, from, to));
    };
  }

  private static boolean when(Condition.When when, Row row) {
    return row.localTime() != Row.NO_TIME
        && when.comparison().holds((double) when.part().of(row.localTime()), when.bound());
  }

  private static boolean sameAs(ValueTest.SameAs same, Row row, String mine) {
    String other = same.other().map(row::text).orElse(null);
    if (other == null) {
      return false;
    }
    String text = same.cased() ? mine : mine.toLowerCase(Locale.ROOT);
    String part = same.cased() ? other : other.toLowerCase(Locale.ROOT);
    if (same.fromStart() && same.toEnd()) {
      return text.equals(part);
    }
    if (same.fromStart()) {
      return text.startsWith(part);
    }
    return same.toEnd() ? text.endsWith(part) : text.contains(part);
  }

  private static boolean number(Comparison comparison, double bound, String text) {
    OptionalDouble number = Decimal.of(text);
    return number.isPresent() && comparison.holds(number.getAsDouble(), bound);
  }

  private static String text(byte[] bytes, int from, int to) {
    return new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
