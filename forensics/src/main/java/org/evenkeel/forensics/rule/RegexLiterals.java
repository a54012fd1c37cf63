package org.evenkeel.forensics.rule;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Finds texts of which at least one occurs, letter case aside, in whatever a regular expression
/// matches. Knows the plain parts of the language; before anything else it gives up, and the
/// expression has to be tried on every line.
final class RegexLiterals {
  private static final int DEEPEST = 30;

  private final String expression;
  private boolean foldsCase;
  private int at;
  private int depth;
  private boolean unclear;

  private RegexLiterals(String expression, boolean foldsCase) {
    this.expression = expression;
    this.foldsCase = foldsCase;
  }

  /// @return none when there is no telling
  static List<String> of(String expression, int flags) {
    boolean foldsCase = (flags & Pattern.CASE_INSENSITIVE) != 0;
    RegexLiterals reader = new RegexLiterals(expression, foldsCase);
    RegexTexts texts = reader.alternatives();
    return reader.unclear || reader.at < expression.length() ? List.of() : texts.texts();
  }

  /// Something is not understood here.
  private RegexTexts giveUp() {
    unclear = true;
    at = expression.length();
    return RegexTexts.ANYTHING;
  }

  private RegexTexts alternatives() {
    if (++depth > DEEPEST) {
      return giveUp();
    }
    boolean outside = foldsCase;
    RegexTexts all = sequence();
    while (is('|')) {
      at++;
      all = RegexTexts.either(all, sequence());
    }
    foldsCase = outside; // a flag set in a group ends with it
    depth--;
    return all;
  }

  private RegexTexts sequence() {
    RegexTexts run = RegexTexts.NOTHING;
    List<String> best = List.of();
    boolean whole = true;
    while (at < expression.length() && !is('|') && !is(')')) {
      RegexTexts next = counted(one());
      RegexTexts longer = run.followedBy(next);
      if (longer == null) {
        best = RegexTexts.better(RegexTexts.better(best, run.texts()), next.texts());
        run = next.exact() == null ? RegexTexts.NOTHING : next;
        whole = false;
      } else {
        run = longer;
      }
    }
    return whole ? run : new RegexTexts(null, RegexTexts.better(best, run.texts()));
  }

  /// With what says how often it comes.
  private RegexTexts counted(RegexTexts part) {
    RegexTexts counted = part;
    while (at < expression.length() && "*+?{".indexOf(expression.charAt(at)) >= 0) {
      char sign = expression.charAt(at);
      if (sign == '{') {
        Optional<Boolean> mayBeNone = repetition();
        if (mayBeNone.isEmpty()) {
          return counted; // a brace that is a letter, read next
        }
        counted = mayBeNone.get() ? RegexTexts.ANYTHING : counted.repeated();
      } else {
        at++;
        counted =
            switch (sign) {
              case '+' -> counted.repeated();
              case '?' -> counted.optional();
              default -> RegexTexts.ANYTHING;
            };
      }
    }
    return counted;
  }

  /// Reads `{2}`, `{2,}` or `{0,3}`, and tells whether it may come not at all.
  private Optional<Boolean> repetition() {
    int end = expression.indexOf('}', at);
    String inside = end < 0 ? "" : expression.substring(at + 1, end);
    boolean counts =
        !inside.isEmpty()
            && Character.isDigit(inside.charAt(0))
            && inside.chars().allMatch(letter -> letter == ',' || (letter >= '0' && letter <= '9'));
    if (!counts) {
      return Optional.empty();
    }
    at = end + 1;
    String least = inside.indexOf(',') < 0 ? inside : inside.substring(0, inside.indexOf(','));
    return Optional.of(least.chars().allMatch(letter -> letter == '0'));
  }

  private RegexTexts one() {
    char letter = expression.charAt(at++);
    return switch (letter) {
      case '(' -> group();
      case '[' -> set();
      case '.' -> RegexTexts.ANYTHING;
      case '^', '$' -> RegexTexts.NOTHING;
      case '\\' -> escaped();
      case '*', '+', '?' -> giveUp();
      default -> letter(letter);
    };
  }

  private RegexTexts group() {
    if (!is('?')) {
      return inner();
    }
    int end = ++at;
    while (end < expression.length() && "imsU".indexOf(expression.charAt(end)) >= 0) {
      end++;
    }
    if (end == at && (is('P') || is('<'))) {
      return named();
    }
    boolean folds = expression.substring(at, end).indexOf('i') >= 0;
    at = end;
    return is(':') || is(')') ? flagged(folds) : giveUp();
  }

  private RegexTexts named() {
    int end = expression.indexOf('>', at);
    if (end < 0) {
      return giveUp();
    }
    at = end + 1;
    return inner();
  }

  /// A group with flags of its own, or flags for the rest of the group around it.
  private RegexTexts flagged(boolean folds) {
    boolean outside = foldsCase;
    foldsCase |= folds;
    if (is(')')) {
      at++;
      return RegexTexts.NOTHING;
    }
    at++;
    RegexTexts inner = inner();
    foldsCase = outside;
    return inner;
  }

  private RegexTexts inner() {
    RegexTexts inner = alternatives();
    if (!is(')')) {
      return giveUp();
    }
    at++;
    return inner;
  }

  /// `[abc]`; what is more than a few letters is anything.
  private RegexTexts set() {
    List<String> letters = new ArrayList<>();
    boolean few = !is('^');
    boolean first = true;
    at += few ? 0 : 1;
    while (first || !is(']')) {
      if (at + 1 >= expression.length()) {
        return giveUp();
      }
      char letter = expression.charAt(at++);
      if (letter == '[' && (is(':') || is('.') || is('='))) {
        return giveUp();
      }
      RegexTexts one = letter == '\\' ? escaped() : letter(letter);
      boolean range = is('-') && at + 1 < expression.length() && expression.charAt(at + 1) != ']';
      few &= one.exact() != null && !range;
      letters.addAll(one.texts());
      first = false;
    }
    at++;
    return few ? RegexTexts.exactly(letters) : RegexTexts.ANYTHING;
  }

  private RegexTexts escaped() {
    if (at == expression.length()) {
      return giveUp();
    }
    char letter = expression.charAt(at++);
    if (letter < 128 && !Character.isLetterOrDigit(letter)) {
      return letter(letter);
    }
    return switch (letter) {
      case 'd', 'D', 'w', 'W', 's', 'S' -> RegexTexts.ANYTHING;
      case 'b', 'B', 'A', 'z' -> RegexTexts.NOTHING;
      case 't' -> letter('\t');
      case 'n' -> letter('\n');
      case 'r' -> letter('\r');
      default -> giveUp();
    };
  }

  /// Texts are sought byte by byte, and only ASCII letters fold there. Two letters beyond ASCII
  /// fold to `k` and `s`. The sign for bytes that are no text stands for any of them.
  private RegexTexts letter(char letter) {
    if (letter == ValueTest.ANY_BYTE || letter == 127 || Character.isSurrogate(letter)) {
      return RegexTexts.ANYTHING;
    }
    if (letter > 127) {
      return foldsCase || letter == '\ufffd'
          ? RegexTexts.ANYTHING
          : RegexTexts.exactly(List.of(String.valueOf(letter)));
    }
    String lower = String.valueOf(letter >= 'A' && letter <= 'Z' ? (char) (letter + 32) : letter);
    if (foldsCase && (lower.equals("k") || lower.equals("s"))) {
      return RegexTexts.exactly(List.of(lower, lower.equals("k") ? "\u212a" : "\u017f"));
    }
    return RegexTexts.exactly(List.of(lower));
  }

  private boolean is(char letter) {
    return at < expression.length() && expression.charAt(at) == letter;
  }
}
