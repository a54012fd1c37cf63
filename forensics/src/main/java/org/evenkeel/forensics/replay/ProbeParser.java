package org.evenkeel.forensics.replay;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Finds the question in a piece of SQL: a function that takes one character out of a value, or the
/// value's length, and what is asked of it. Knows the words of MySQL, PostgreSQL, SQL Server,
/// Oracle and SQLite, and the usual disguises of each comparison.
final class ProbeParser {
  private static final Set<String> PIECE =
      Set.of("mid", "substring", "substr", "substrb", "substrc");
  private static final Set<String> LENGTH =
      Set.of("length", "char_length", "character_length", "len", "octet_length", "lengthb");

  private final Sql sql;

  private ProbeParser(Sql sql) {
    this.sql = sql;
  }

  /// The question that `text` asks; empty when it asks none that is understood.
  static Optional<Probe> parse(String text) {
    ProbeParser parser = new ProbeParser(Sql.of(text));
    Probe found = parser.byCall(PIECE, parser::piece);
    found = found == null ? parser.byCall(LENGTH, parser::length) : found;
    found = found == null ? parser.bySelect() : found;
    return Optional.ofNullable(found);
  }

  /// Tries what stands at a function's name and its bracket.
  @FunctionalInterface
  private interface Attempt {
    @Nullable Probe at(int name, int open);
  }

  private @Nullable Probe byCall(Set<String> names, Attempt attempt) {
    for (int open = sql.lower().indexOf('(');
        open >= 0;
        open = sql.lower().indexOf('(', open + 1)) {
      String word = sql.wordBefore(open);
      if (names.contains(word)) {
        Probe probe = attempt.at(sql.backOverBlanks(open) + 1 - word.length(), open);
        if (probe != null) {
          return probe;
        }
      }
    }
    return null;
  }

  private @Nullable Probe piece(int name, int open) {
    List<int[]> parts = sql.arguments(open);
    if (parts == null || parts.size() > 3) {
      return null;
    }
    String value = part(parts, 0);
    OptionalInt place;
    if (parts.size() == 1) {
      int from = sql.lower().lastIndexOf(" from ", parts.getFirst()[1]);
      int length = sql.lower().indexOf(" for ", Math.max(from, 0));
      int close = sql.close(open);
      if (from < open
          || length < from
          || length > close
          || !sql.between(length + 5, close).equals("1")) {
        return null;
      }
      value = sql.between(open + 1, from);
      place = Literals.number(sql.between(from + 6, length));
    } else {
      boolean one = parts.size() == 3 && part(parts, 2).equals("1");
      place = one ? Literals.number(part(parts, 1)) : OptionalInt.empty();
    }
    if (place.isEmpty() || place.getAsInt() < 1) {
      return null;
    }
    Test test = new Comparison(sql).around(name, sql.close(open) + 1);
    return test == null ? null : new Probe(value, place.getAsInt(), test);
  }

  private String part(List<int[]> parts, int number) {
    int[] range = parts.get(number);
    return sql.between(range[0], range[1]);
  }

  private @Nullable Probe length(int name, int open) {
    int close = sql.close(open);
    if (close < 0) {
      return null;
    }
    Test test = new Comparison(sql).around(name, close + 1);
    return test == null ? null : new Probe(sql.between(open + 1, close), Probe.LENGTH, test);
  }

  /// `(SELECT …) > 5` and `(SELECT …) LIKE 'ab%'`.
  private @Nullable Probe bySelect() {
    for (int open = sql.lower().indexOf('(');
        open >= 0;
        open = sql.lower().indexOf('(', open + 1)) {
      int close = sql.close(open);
      boolean select = close > 0 && sql.wordAt(sql.skipBlanks(open + 1), "select");
      if (select) {
        String value = sql.between(open, close + 1);
        Comparison comparison = new Comparison(sql);
        String prefix = comparison.prefixAfter(close + 1);
        if (!prefix.isEmpty()) {
          return new Probe(value, Probe.PREFIX, Test.equalTo(1), prefix);
        }
        Test test =
            sql.lower().indexOf(" from ", open) > 0 ? comparison.around(open, close + 1) : null;
        if (test != null) {
          return new Probe(value, Probe.WHOLE, test);
        }
      }
    }
    return null;
  }
}
