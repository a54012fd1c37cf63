package org.evenkeel.forensics.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.rule.Literal.Where;

/// Finds literals such that a line can match a rule only if at least one of them occurs in it. "Or"
/// needs those of every branch; "and" is content with its best part.
final class LiteralsOf {
  private static final int SHORTEST = 2;

  /// Fields whose values do not stand in the line as they are, or stand in every line.
  private static final Set<Field> USELESS =
      Set.of(
          Field.STATUS,
          Field.BYTES_SENT,
          Field.ACTION,
          Field.TIME_TAKEN,
          Field.PROTOCOL,
          Field.REPEATS);

  /// What addresses of any store's pages, pictures and scripts are made of.
  private static final Set<String> EVERYWHERE =
      Set.of(
          "/assets/",
          "/js/",
          "/css/",
          "/fonts/",
          "/images/",
          "/img/",
          "/static/",
          "/media/",
          "/skin/",
          "/files/",
          "/uploads/",
          "/wp-includes/",
          "/wp-content/",
          "/wp-content/uploads/",
          "/catalog/",
          "/product/",
          "checkout",
          "index.php");

  private LiteralsOf() {}

  /// The literals of `condition`; empty when none can be named.
  static Optional<List<Literal>> of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> best(parts);
      case Condition.Any(List<Condition> parts) -> union(parts);
      case Condition.Not not -> Optional.empty();
      case Condition.Has has ->
          has.field()
              .filter(field -> !USELESS.contains(field))
              .flatMap(field -> test(has.test(), Where.of(field)));
      case Condition.When when -> Optional.empty();
      case Condition.Line(ValueTest test) -> test(test, Where.LINE);
    };
  }

  private static Optional<List<Literal>> best(List<Condition> parts) {
    Optional<List<Literal>> best = Optional.empty();
    for (Condition part : parts) {
      Optional<List<Literal>> its = of(part);
      if (its.isPresent() && (best.isEmpty() || worth(its.get()) > worth(best.get()))) {
        best = its;
      }
    }
    return best;
  }

  private static Optional<List<Literal>> union(List<Condition> parts) {
    List<Literal> all = new ArrayList<>();
    for (Condition part : parts) {
      Optional<List<Literal>> its = of(part);
      if (its.isEmpty()) {
        return Optional.empty();
      }
      all.addAll(its.get());
    }
    return Optional.of(all);
  }

  /// The literal that is likeliest to stand in an ordinary line decides how rarely a set lets a
  /// line through: one that every store's pages hold, or else the shortest.
  private static int worth(List<Literal> literals) {
    return literals.stream()
        .map(Literal::text)
        .mapToInt(text -> EVERYWHERE.contains(text) ? 0 : text.length())
        .min()
        .orElse(0);
  }

  private static Optional<List<Literal>> test(ValueTest test, Where where) {
    if (!(test instanceof ValueTest.Glob glob)) {
      return Optional.empty();
    }
    byte[] longest = {};
    for (byte[] part : glob.parts()) {
      byte[] run = longestRun(part, where);
      longest = run.length > longest.length ? run : longest;
    }
    return longest.length < SHORTEST || common(longest)
        ? Optional.empty()
        : Optional.of(
            List.of(new Literal(new String(longest, StandardCharsets.ISO_8859_1), where)));
  }

  /// A method that every store sees all day tells nothing.
  private static boolean common(byte[] text) {
    String word = new String(text, StandardCharsets.UTF_8);
    return word.equals("get") || word.equals("post") || word.equals("head");
  }

  /// The longest stretch without what the place does not bear: a `?` stands for anything, and a
  /// line is searched word by word.
  private static byte[] longestRun(byte[] part, Where where) {
    int bestFrom = 0;
    int bestTo = 0;
    int from = 0;
    for (int at = 0; at <= part.length; at++) {
      if (at == part.length || breaks(part[at], where)) {
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

  private static boolean breaks(byte letter, Where where) {
    return letter == ValueTest.ANY_BYTE
        || (where == Where.LINE && (letter == ' ' || letter == '"' || letter == '\\'));
  }
}
