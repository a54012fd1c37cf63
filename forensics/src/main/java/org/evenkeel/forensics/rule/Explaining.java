package org.evenkeel.forensics.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Puts a condition into words, with what a row answers to each of its parts.
final class Explaining {
  private static final int LONGEST = 200;

  private final Row row;

  Explaining(Row row) {
    this.row = row;
  }

  Explanation of(Condition condition) {
    boolean holds = Matching.holds(condition, row);
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> joined("all of these", holds, parts);
      case Condition.Any(List<Condition> parts) -> joined("at least one of these", holds, parts);
      case Condition.Not(Condition part) -> joined("not this", holds, List.of(part));
      case Condition.Has(Optional<Field> field, ValueTest test) -> has(field, test, holds);
      case Condition.When(TimePart part, Comparison comparison, double bound) ->
          new Explanation(
              "the " + word(part) + " of the time " + sign(comparison) + " " + number(bound),
              holds,
              row.time() == Row.NO_TIME ? "no time" : String.valueOf(part.of(row.time())),
              List.of());
      case Condition.Line(ValueTest test) ->
          new Explanation("the line " + words(test), holds, cut(row.line()), List.of());
    };
  }

  private Explanation joined(String asks, boolean holds, List<Condition> parts) {
    List<Explanation> explained = new ArrayList<>();
    parts.forEach(part -> explained.add(of(part)));
    return new Explanation(asks, holds, "", explained);
  }

  private Explanation has(Optional<Field> field, ValueTest test, boolean holds) {
    if (field.isEmpty()) {
      return new Explanation("a field that no log has " + words(test), holds, "", List.of());
    }
    String value = row.text(field.get());
    if (field.get() == Field.QUERY && row.has(Field.TARGET)) {
      value = row.text(Field.TARGET) + " (queries are looked for in the whole address)";
    }
    if (field.get() == Field.EXTENSION) {
      value = row.text(Field.PATH);
    }
    if (field.get() == Field.SAID && value == null) {
      value = row.text(Field.MESSAGE);
    }
    return new Explanation(
        field.get().sigmaName() + " " + words(test),
        holds,
        value == null ? "nothing there" : cut(value),
        List.of());
  }

  private static String words(ValueTest test) {
    return switch (test) {
      case ValueTest.Glob glob -> words(glob);
      case ValueTest.Regex(LazyPattern pattern) -> "fits the expression " + cut(pattern.toString());
      case ValueTest.Compared(Comparison comparison, double bound) ->
          sign(comparison) + " " + number(bound);
      case ValueTest.Exists(boolean present) -> present ? "is there" : "is not there";
      case ValueTest.Within(Network network) ->
          "is in " + network.base().getHostAddress() + "/" + network.bits();
      case ValueTest.SameAs(Optional<Field> other, boolean start, boolean end, boolean cased) ->
          (start && end ? "is" : start ? "begins with" : end ? "ends with" : "contains")
              + " what "
              + other.map(Field::sigmaName).orElse("a field that no log has")
              + " is";
    };
  }

  private static String words(ValueTest.Glob glob) {
    StringBuilder text = new StringBuilder();
    for (byte[] part : glob.parts()) {
      text.append(text.isEmpty() ? "" : "…");
      String letters = new String(part, StandardCharsets.UTF_8);
      text.append(letters.replace((char) ValueTest.ANY_BYTE, '?'));
    }
    String how =
        glob.fromStart()
            ? glob.toEnd() ? "is" : "begins with"
            : glob.toEnd() ? "ends with" : "contains";
    return how + " '" + cut(text.toString()) + "'" + (glob.cased() ? ", letter case and all" : "");
  }

  private static String sign(Comparison comparison) {
    return switch (comparison) {
      case EQ -> "is";
      case NEQ -> "is not";
      case LT -> "is less than";
      case LTE -> "is at most";
      case GT -> "is more than";
      case GTE -> "is at least";
    };
  }

  private static String number(double number) {
    return number == Math.rint(number) && Math.abs(number) < 1e15
        ? String.valueOf((long) number)
        : String.valueOf(number);
  }

  private static String word(TimePart part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  private static String cut(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }
}
