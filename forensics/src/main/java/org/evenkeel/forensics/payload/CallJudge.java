package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.Optional;
import org.evenkeel.forensics.expression.Expression;

/// Knows calls of functions of PHP that run, read or write something: a name before a bracket, and
/// behind the bracket what a program would put there.
final class CallJudge implements Judge {
  private static final Pattern COMMENT =
      Pattern.compile("/\\*.*?\\*/|(?://|#)[^\\n]*\\n", Pattern.DOTALL);
  private static final Expression PARTED = Expression.of("\\w\\s*\\n\\s*\\(", 0);
  private static final Pattern ARGUMENT =
      Pattern.compile(
          "^(?:\\s*/\\*.*?\\*/)?\\s*(?:['\"$/\\d)(\\[]|\\w+\\s*\\(|getallheaders|next|current|reset|end)");

  @Override
  public Optional<Opinion> judge(Decoded text) {
    String lower = withoutComments(text.lower());
    boolean commented = lower.length() < text.lower().length() || parted(lower);
    Optional<Opinion> best = Optional.empty();
    for (int open = lower.indexOf('('); open >= 0; open = lower.indexOf('(', open + 1)) {
      if (isCall(lower, open) || (commented && isNamed(lower, open))) {
        return Optional.of(
            new Opinion(
                PayloadKind.PHP, Strength.CERTAIN, "It calls a function of PHP that runs things"));
      }
      if (isBegun(lower, open)) {
        best =
            Optional.of(
                new Opinion(
                    PayloadKind.PHP, Strength.LIKELY, "It begins to call a function of PHP"));
      }
    }
    return best.or(() -> set(lower)).or(() -> named(lower));
  }

  private static Optional<Opinion> set(String lower) {
    return PhpOptions.areSetIn(lower)
        ? Optional.of(new Opinion(PayloadKind.PHP, Strength.LIKELY, "It sets an option of PHP"))
        : Optional.empty();
  }

  private static Optional<Opinion> named(String lower) {
    return PhpFunctions.isUnspeakableIn(lower)
        ? Optional.of(
            new Opinion(
                PayloadKind.PHP, Strength.LIKELY, "It names a function of PHP that runs things"))
        : Optional.empty();
  }

  /// Whether a line ends between a name and its bracket.
  private static boolean parted(String lower) {
    return lower.indexOf('\n') >= 0 && PARTED.occursIn(lower);
  }

  private static boolean isNamed(String lower, int open) {
    return PhpFunctions.isKnown(name(lower, open));
  }

  /// A call without an argument, or cut short, of a function whose name is no word of people's.
  private static boolean isBegun(String lower, int open) {
    String name = name(lower, open);
    int next = open + 1;
    while (next < lower.length() && lower.charAt(next) <= ' ') {
      next++;
    }
    return (next == lower.length() || lower.charAt(next) == ')')
        && (name.indexOf('_') > 0 || name.length() > 8)
        && PhpFunctions.isKnown(name);
  }

  private static String name(String lower, int open) {
    int end = open;
    while (end > 0 && lower.charAt(end - 1) <= ' ') {
      end--;
    }
    int from = end;
    while (from > 0 && isName(lower.charAt(from - 1))) {
      from--;
    }
    return lower.substring(from, end);
  }

  /// PHP lets comments stand between a name and its bracket.
  private static String withoutComments(String lower) {
    return lower.contains("/*") || lower.indexOf('\n') >= 0
        ? COMMENT.matcher(lower).replaceAll(" ")
        : lower;
  }

  /// `system(`, and with the name in quotes or brackets: `("system")(`, `[system][0](`.
  private static boolean isCall(String lower, int open) {
    int end = open;
    while (end > 0 && isWrapping(lower.charAt(end - 1))) {
      end--;
    }
    int from = end;
    while (from > 0 && isName(lower.charAt(from - 1))) {
      from--;
    }
    String name = lower.substring(from, end);
    boolean method = from > 0 && lower.charAt(from - 1) == '.';
    boolean wrapped = lower.substring(end, open).chars().anyMatch(letter -> letter > ' ');
    return !method
        && PhpFunctions.isKnown(name)
        && (wrapped
            || ARGUMENT
                .matcher(lower.substring(open + 1, Math.min(lower.length(), open + 80)))
                .find());
  }

  private static boolean isWrapping(char letter) {
    return letter <= ' ' || "'\")][0".indexOf(letter) >= 0;
  }

  private static boolean isName(char letter) {
    return (letter >= 'a' && letter <= 'z') || letter == '_' || (letter >= '0' && letter <= '9');
  }
}
