package org.evenkeel.forensics.replay;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// A piece of SQL as an attacker sent it, made easy to search: comments gone, blanks folded, and
/// every bracket knows its partner.
final class Sql {
  private static final int LONGEST = 8_000;

  private final String text;
  private final String lower;
  private final int[] partner;

  private Sql(String text) {
    this.text = text;
    this.lower = text.toLowerCase(Locale.ROOT);
    this.partner = partners(text);
  }

  static Sql of(String sent) {
    String cut = sent.length() > LONGEST ? sent.substring(0, LONGEST) : sent;
    return new Sql(folded(cut));
  }

  /// Comments become blanks, those that MySQL runs keep what they hold, runs of blanks become one.
  private static String folded(String sent) {
    StringBuilder text = new StringBuilder(sent.length());
    char quote = 0;
    for (int at = 0; at < sent.length(); at++) {
      char letter = sent.charAt(at);
      if (quote == 0 && sent.startsWith("/*", at)) {
        boolean runs = sent.startsWith("/*!", at);
        int end = runs ? at + 2 : sent.indexOf("*/", at + 2) + 1;
        at = end < at + 2 ? at + 1 : end;
        while (runs && at + 1 < sent.length() && Character.isDigit(sent.charAt(at + 1))) {
          at++;
        }
        letter = ' ';
      } else if (quote == 0 && sent.startsWith("*/", at)) {
        at++;
        letter = ' ';
      } else if (letter == '\'' || letter == '"') {
        quote = quote == 0 ? letter : quote == letter ? 0 : quote;
      }
      append(text, letter);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, char letter) {
    boolean blank = Character.isWhitespace(letter) || letter == '\u00a0';
    if (!blank) {
      text.append(letter);
    } else if (!text.isEmpty() && text.charAt(text.length() - 1) != ' ') {
      text.append(' ');
    }
  }

  /// For each bracket the place of its partner, -1 for those without and for all other letters. An
  /// attacker's piece often closes what stands before it, so strays are let be; quotes are not
  /// looked at, as the first of them may close what stands before, too.
  private static int[] partners(String text) {
    int[] partner = new int[text.length()];
    java.util.Arrays.fill(partner, -1);
    int[] open = new int[text.length()];
    int depth = 0;
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) == '(') {
        open[depth++] = at;
      } else if (text.charAt(at) == ')' && depth > 0) {
        int from = open[--depth];
        partner[from] = at;
        partner[at] = from;
      }
    }
    return partner;
  }

  String text() {
    return text;
  }

  String lower() {
    return lower;
  }

  int length() {
    return text.length();
  }

  /// What stands there; what would stand behind the end is empty, as questions are cut short.
  String between(int from, int to) {
    int begin = Math.min(from, text.length());
    return text.substring(begin, Math.clamp(to, begin, text.length())).strip();
  }

  /// Where the bracket that opens at `open` closes, or -1.
  int close(int open) {
    return open < partner.length && open >= 0 && text.charAt(open) == '(' ? partner[open] : -1;
  }

  /// Where the next letter that is no blank stands, from `at` on.
  int skipBlanks(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    return next;
  }

  /// Where the last letter that is no blank stands, up to and without `at`; -1 when there is none.
  int backOverBlanks(int at) {
    int last = at - 1;
    while (last >= 0 && text.charAt(last) == ' ') {
      last--;
    }
    return last;
  }

  char at(int place) {
    return place >= 0 && place < text.length() ? text.charAt(place) : 0;
  }

  boolean wordAt(int place, String word) {
    return lower.startsWith(word, place)
        && !isName(at(place - 1))
        && !isName(at(place + word.length()));
  }

  /// The word that ends right before `end`.
  String wordBefore(int end) {
    int last = backOverBlanks(end) + 1;
    int from = last;
    while (from > 0 && isName(text.charAt(from - 1))) {
      from--;
    }
    return lower.substring(from, last);
  }

  static boolean isName(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '_' || letter == '$' || letter == '@';
  }

  /// The parts between the bracket at `open` and its partner, split at commas that stand in no
  /// inner bracket; null when it never closes.
  @Nullable List<int[]> arguments(int open) {
    int close = close(open);
    if (close < 0) {
      return null;
    }
    List<int[]> parts = new ArrayList<>();
    int from = open + 1;
    for (int at = from; at < close; at++) {
      if (text.charAt(at) == '(' && partner[at] > at) {
        at = partner[at];
      } else if (text.charAt(at) == ',') {
        parts.add(new int[] {from, at});
        from = at + 1;
      }
    }
    parts.add(new int[] {from, close});
    return parts;
  }
}
