package org.evenkeel.forensics.replay;

import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// What is asked of a value in a piece of SQL, whichever way it is written.
final class Comparison {
  private final Sql sql;

  Comparison(Sql sql) {
    this.sql = sql;
  }

  /// What is asked of the value that stands from `from` to `to`; null when that is not understood.
  @Nullable Test around(int from, int to) {
    int start = from;
    int end = to;
    while (true) {
      int next = sql.skipBlanks(end);
      int before = sql.backOverBlanks(start);
      Test greatest = extreme(start, next);
      if (greatest != null) {
        return greatest;
      }
      boolean wrapped = sql.at(before) == '(' && sql.close(before) >= next;
      boolean ends = sql.at(next) == ')' || sql.at(next) == ',' || sql.wordAt(next, "as");
      if (!wrapped || !ends) {
        break;
      }
      String call = sql.wordBefore(before);
      if (call.equals("if") || call.equals("iif") || call.equals("sleep")) {
        break;
      }
      start = call.isEmpty() ? before : callStart(before, call);
      end = sql.close(before) + 1;
    }
    Test after = after(sql.skipBlanks(end));
    return after == null ? before(start) : after;
  }

  private int callStart(int open, String call) {
    return sql.backOverBlanks(open) + 1 - call.length();
  }

  /// `GREATEST(x, n) = x` is at least n, `LEAST(x, n) = x` at most.
  private @Nullable Test extreme(int start, int next) {
    int open = sql.backOverBlanks(start);
    if (sql.at(next) != ',' || sql.at(open) != '(') {
      return null;
    }
    String call = sql.wordBefore(open);
    List<int[]> parts = sql.arguments(open);
    if (parts == null || parts.size() != 2) {
      return null;
    }
    OptionalInt bound = Literals.code(sql.between(parts.get(1)[0], parts.get(1)[1]));
    if (bound.isEmpty()) {
      return null;
    }
    return switch (call) {
      case "greatest" -> new Test.Above(bound.getAsInt() - 1);
      case "least" -> new Test.Not(new Test.Above(bound.getAsInt()));
      default -> null;
    };
  }

  private @Nullable Test after(int at) {
    if (sql.wordAt(at, "not")) {
      Test other = after(sql.skipBlanks(at + 3));
      return other == null ? null : new Test.Not(other);
    }
    if (sql.wordAt(at, "between")) {
      return between(sql.skipBlanks(at + 7));
    }
    if (sql.wordAt(at, "like") || sql.wordAt(at, "rlike") || sql.wordAt(at, "regexp")) {
      return equal(sql.lower().indexOf(' ', at) < 0 ? at + 4 : endOfWord(at));
    }
    if (sql.at(at) == '&' && sql.at(at + 1) != '&') {
      return masked(0, sql.skipBlanks(at + 1));
    }
    if (sql.lower().startsWith(">>", at)) {
      return shifted(sql.skipBlanks(at + 2));
    }
    return compared(at);
  }

  private int endOfWord(int at) {
    int end = at;
    while (Sql.isName(sql.at(end))) {
      end++;
    }
    return end;
  }

  private @Nullable Test between(int at) {
    int end = operandEnd(at);
    int and = sql.skipBlanks(end);
    if (!sql.wordAt(and, "and")) {
      return null;
    }
    int second = sql.skipBlanks(and + 3);
    OptionalInt low = Literals.code(sql.between(at, end));
    OptionalInt high = Literals.code(sql.between(second, operandEnd(second)));
    return low.isEmpty() || high.isEmpty()
        ? null
        : new Test.Between(low.getAsInt(), high.getAsInt());
  }

  private @Nullable Test shifted(int at) {
    int end = operandEnd(at);
    OptionalInt shift = Literals.number(sql.between(at, end));
    int next = sql.skipBlanks(end);
    next = sql.at(next) == ')' ? sql.skipBlanks(next + 1) : next;
    return shift.isPresent() && shift.getAsInt() < 31 && sql.at(next) == '&'
        ? masked(shift.getAsInt(), sql.skipBlanks(next + 1))
        : null;
  }

  /// `& 8`, alone, or followed by what the bits are to be.
  private @Nullable Test masked(int shift, int at) {
    int end = operandEnd(at);
    OptionalInt mask = Literals.number(sql.between(at, end));
    if (mask.isEmpty()) {
      return null;
    }
    int next = sql.skipBlanks(end);
    next = sql.at(next) == ')' ? sql.skipBlanks(next + 1) : next;
    if (sql.at(next) == '=') {
      int value = sql.skipBlanks(next + 1);
      OptionalInt wanted = Literals.number(sql.between(value, operandEnd(value)));
      return wanted.isEmpty() ? null : new Test.Bits(shift, mask.getAsInt(), wanted.getAsInt());
    }
    return new Test.Not(new Test.Bits(shift, mask.getAsInt(), 0));
  }

  private @Nullable Test compared(int at) {
    String two = sql.at(at) + "" + sql.at(at + 1);
    boolean wide = two.equals(">=") || two.equals("<=") || two.equals("<>") || two.equals("!=");
    String sign = wide ? two : String.valueOf(sql.at(at));
    int value = sql.skipBlanks(at + sign.length());
    return of(sign, Literals.code(sql.between(value, operandEnd(value))));
  }

  private @Nullable Test equal(int at) {
    int value = sql.skipBlanks(at);
    value = sql.wordAt(value, "binary") ? sql.skipBlanks(value + 6) : value;
    return of("=", Literals.code(sql.between(value, operandEnd(value))));
  }

  /// `64 < x`: what stands before the value, turned around.
  private @Nullable Test before(int start) {
    int last = sql.backOverBlanks(start);
    int from = last;
    while (from >= 0 && "<>=!".indexOf(sql.at(from)) >= 0) {
      from--;
    }
    if (from == last) {
      return null;
    }
    String sign = sql.text().substring(from + 1, last + 1);
    String turned =
        switch (sign) {
          case ">" -> "<";
          case "<" -> ">";
          case ">=" -> "<=";
          case "<=" -> ">=";
          default -> sign;
        };
    return of(turned, Literals.code(sql.wordBefore(from + 1)));
  }

  private static @Nullable Test of(String sign, OptionalInt operand) {
    if (operand.isEmpty()) {
      return null;
    }
    int value = operand.getAsInt();
    return switch (sign) {
      case ">" -> new Test.Above(value);
      case ">=" -> new Test.Above(value - 1);
      case "<" -> new Test.Not(new Test.Above(value - 1));
      case "<=" -> new Test.Not(new Test.Above(value));
      case "=" -> Test.equalTo(value);
      case "!=", "<>" -> new Test.Not(Test.equalTo(value));
      default -> null;
    };
  }

  /// Where the literal that starts at `at` ends: a quoted text, a call, a word or a number.
  private int operandEnd(int at) {
    char first = sql.at(at);
    if (first == '\'' || first == '"') {
      int end = sql.text().indexOf(first, at + 1);
      return end < 0 ? sql.length() : end + 1;
    }
    int end = endOfWord(at);
    return sql.at(end) == '(' && sql.close(end) > 0 ? sql.close(end) + 1 : end;
  }

  /// How the value is asked to begin: `LIKE 'ab%'`, `REGEXP '^ab'`; empty when that is not asked.
  String prefixAfter(int end) {
    int at = sql.skipBlanks(end);
    boolean like = sql.wordAt(at, "like");
    boolean pattern = sql.wordAt(at, "regexp") || sql.wordAt(at, "rlike");
    if (!like && !pattern) {
      return "";
    }
    int value = sql.skipBlanks(endOfWord(at));
    value = sql.wordAt(value, "binary") ? sql.skipBlanks(value + 6) : value;
    String text = Literals.text(sql.between(value, operandEnd(value)));
    if (like) {
      boolean open = text.endsWith("%") && text.indexOf('%') == text.length() - 1;
      return open ? text.substring(0, text.length() - 1).replace("\\_", "_") : "";
    }
    return text.startsWith("^") ? text.substring(1).replace(".*", "").replace("\\", "") : "";
  }
}
