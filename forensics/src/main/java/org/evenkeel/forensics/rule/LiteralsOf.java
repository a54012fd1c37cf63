package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;

/// Finds literals such that a line can match a rule only if at least one of them occurs in it,
/// letter case aside. "Or" needs those of every branch; "and" is content with its best part.
final class LiteralsOf {
  private static final int SHORTEST = 3;
  private static final Set<Field> RENDERED =
      Set.of(Field.STATUS, Field.BYTES_SENT, Field.ACTION, Field.TIME_TAKEN);

  private LiteralsOf() {}

  /// The literals of `condition`; empty when none can be named.
  static Optional<List<byte[]>> of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> best(parts);
      case Condition.Any(List<Condition> parts) -> union(parts);
      case Condition.Not not -> Optional.empty();
      case Condition.Has has -> has(has);
      case Condition.Line(ValueTest test) -> test(test);
    };
  }

  private static Optional<List<byte[]>> has(Condition.Has has) {
    boolean inLine = has.field().filter(field -> !RENDERED.contains(field)).isPresent();
    return inLine ? test(has.test()) : Optional.empty();
  }

  private static Optional<List<byte[]>> best(List<Condition> parts) {
    Optional<List<byte[]>> best = Optional.empty();
    for (Condition part : parts) {
      Optional<List<byte[]>> its = of(part);
      if (its.isPresent() && (best.isEmpty() || worth(its.get()) > worth(best.get()))) {
        best = its;
      }
    }
    return best;
  }

  private static Optional<List<byte[]>> union(List<Condition> parts) {
    List<byte[]> all = new ArrayList<>();
    for (Condition part : parts) {
      Optional<List<byte[]>> its = of(part);
      if (its.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(its.get());
    }
    return Optional.of(all);
  }

  /// Its shortest literal decides how rarely a set lets a line through.
  private static int worth(List<byte[]> literals) {
    return literals.stream().mapToInt(literal -> literal.length).min().orElse(0);
  }

  private static Optional<List<byte[]>> test(ValueTest test) {
    if (!(test instanceof ValueTest.Glob glob)) {
      return Optional.empty();
    }
    byte[] longest = {};
    for (byte[] part : glob.parts()) {
      byte[] run = longestRun(part);
      longest = run.length > longest.length ? run : longest;
    }
    return longest.length < SHORTEST ? Optional.empty() : Optional.of(List.of(longest));
  }

  /// The longest stretch of plain letters: quotes and backslashes may be escaped in a log, a `?`
  /// stands for anything, and letters beyond ASCII have more than one case.
  private static byte[] longestRun(byte[] part) {
    int bestFrom = 0;
    int bestTo = 0;
    int from = 0;
    for (int at = 0; at <= part.length; at++) {
      if (at == part.length
          || part[at] < ' '
          || part[at] == '"'
          || part[at] == '\\'
          || part[at] == '?') {
        if (at - from > bestTo - bestFrom) {
          bestFrom = from;
          bestTo = at;
        }
        from = at + 1;
      }
    }
    byte[] run = new byte[bestTo - bestFrom];
    for (int at = 0; at < run.length; at++) {
      byte letter = part[bestFrom + at];
      run[at] = letter >= 'A' && letter <= 'Z' ? (byte) (letter + 32) : letter;
    }
    return run;
  }
}
