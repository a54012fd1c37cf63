package org.evenkeel.forensics.rule;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.rule.Literal.Where;

/// Finds what a line that matches a condition must show. "Or" needs the clues of every branch;
/// "and" is content with its best part.
final class CluesOf {
  private static final int SHORTEST = 2;

  /// Fields whose values do not stand in the line as they are, or stand in every line.
  private static final Set<Field> USELESS =
      Set.of(
          Field.STATUS,
          Field.BYTES_SENT,
          Field.ACTION,
          Field.TIME_TAKEN,
          Field.PROTOCOL,
          Field.EXTENSION,
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

  private CluesOf() {}

  /// @param condition simplified
  static Clues of(Condition condition) {
    return switch (condition) {
      case Condition.All(List<Condition> parts) -> best(parts);
      case Condition.Any(List<Condition> parts) -> union(parts);
      case Condition.Not not -> Clues.of(condition);
      case Condition.Has has ->
          has.field()
              .filter(field -> !USELESS.contains(field))
              .flatMap(field -> literals(has.test(), Where.of(field)))
              .map(Clues::of)
              .orElse(Clues.of(condition));
      case Condition.When when -> Clues.of(condition);
      case Condition.Line(ValueTest test) ->
          literals(test, Where.LINE).map(Clues::of).orElse(Clues.of(condition));
    };
  }

  /// The part whose texts tell most. Without texts for all of a part, the other parts have to hold
  /// besides what its texts leave open.
  private static Clues best(List<Condition> parts) {
    List<Clues> each = parts.stream().map(CluesOf::of).toList();
    Optional<Clues> sure =
        each.stream().filter(Clues::areTexts).max(Comparator.comparingInt(CluesOf::worth));
    if (sure.isPresent()) {
      return sure.get();
    }
    int best = -1;
    for (int at = 0; at < each.size(); at++) {
      if (!each.get(at).literals().isEmpty()) {
        best = at;
      }
    }
    List<Condition> rest = new ArrayList<>(parts);
    if (best >= 0) {
      rest.set(best, each.get(best).rest());
    }
    return new Clues(
        best < 0 ? List.of() : each.get(best).literals(), Simplified.of(new Condition.All(rest)));
  }

  private static Clues union(List<Condition> parts) {
    List<Literal> literals = new ArrayList<>();
    List<Condition> rest = new ArrayList<>();
    for (Condition part : parts) {
      Clues clues = of(part);
      literals.addAll(clues.literals());
      rest.add(clues.rest());
    }
    return new Clues(literals, Simplified.of(new Condition.Any(rest)));
  }

  /// The literal that is likeliest to stand in an ordinary line decides how rarely a set lets a
  /// line through: one that every store's pages hold, or else the shortest.
  private static int worth(Clues clues) {
    return clues.literals().stream()
        .map(Literal::text)
        .mapToInt(text -> isEverywhere(text) ? 0 : text.length())
        .min()
        .orElse(Integer.MAX_VALUE); // it matches nothing
  }

  /// Whether it is one of the texts that stand everywhere, or a piece of a folder among them.
  private static boolean isEverywhere(String text) {
    return EVERYWHERE.contains(text)
        || EVERYWHERE.stream().anyMatch(each -> each.endsWith("/") && each.contains(text));
  }

  private static Optional<List<Literal>> literals(ValueTest test, Where where) {
    return switch (test) {
      case ValueTest.Glob glob ->
          longest(glob.parts(), where).map(text -> List.of(new Literal(text, where)));
      case ValueTest.Regex(LazyPattern pattern) -> ofEach(pattern.literals(), where);
      default -> Optional.empty();
    };
  }

  private static Optional<List<Literal>> ofEach(List<String> texts, Where where) {
    List<Literal> literals = new ArrayList<>();
    for (String text : texts) {
      Optional<String> run = longest(List.of(text.getBytes(StandardCharsets.UTF_8)), where);
      if (run.isEmpty()) {
        return Optional.empty();
      }
      literals.add(new Literal(run.get(), where));
    }
    return literals.isEmpty() ? Optional.empty() : Optional.of(literals);
  }

  /// The longest text in all `parts` that can be sought in a line; none when all are too short.
  private static Optional<String> longest(List<byte[]> parts, Where where) {
    byte[] longest = {};
    for (byte[] part : parts) {
      byte[] run = longestRun(part, where);
      longest = run.length > longest.length ? run : longest;
    }
    return longest.length < SHORTEST || common(longest)
        ? Optional.empty()
        : Optional.of(new String(longest, StandardCharsets.ISO_8859_1));
  }

  /// A method that every store sees all day tells nothing.
  private static boolean common(byte[] text) {
    String word = new String(text, StandardCharsets.UTF_8);
    return word.equals("get") || word.equals("post") || word.equals("head");
  }

  /// The longest stretch without what the place does not bear: a `?` stands for anything, and
  /// quotes may be escaped.
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
        || (where == Where.LINE && (letter == '"' || letter == '\\'));
  }
}
