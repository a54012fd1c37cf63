package org.evenkeel.forensics.payload;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/// A word of a command as a shell would have it after removing what it removes: quotes,
/// backslashes, expansions of what is not set (POSIX.1-2024, Shell Command Language, 2.6).
///
/// @param text what is left
/// @param broken whether letters of the word were parted by what a shell removes, as nobody does
///   who does not hide it
/// @param variable whether it is nothing but the value of a variable
record ShellWord(String text, boolean broken, boolean variable) {
  /// A class of one letter, which stands for that letter.
  private static final Pattern ONE_OF_ONE = Pattern.compile("\\[([a-z0-9])\\]");

  private static final int MOST = 40;
  private static final String SPECIAL = "@*!?_#-$0123456789";

  /// The words of `piece`, which holds no separator.
  static List<ShellWord> in(String piece) {
    List<ShellWord> words = new ArrayList<>();
    int at = 0;
    while (at < piece.length() && words.size() < MOST) {
      int blank = blank(piece, at);
      if (blank > at) {
        at = blank;
        continue;
      }
      int from = at;
      while (at < piece.length() && blank(piece, at) == at) {
        at++;
      }
      ShellWord read = of(piece.substring(from, at));
      if (!read.text.isEmpty()) {
        words.add(read);
      }
    }
    return words;
  }

  /// Where the blank at `at` ends, or what a shell takes for one; `at` when there is none.
  private static int blank(String piece, int at) {
    char letter = piece.charAt(at);
    if (letter <= ' ') {
      return at + 1;
    }
    if (letter != '$') {
      return at;
    }
    int end = piece.startsWith("$ifs", at) ? at + 4 : piece.startsWith("${ifs}", at) ? at + 6 : at;
    boolean numbered =
        end > at
            && end + 1 < piece.length()
            && piece.charAt(end) == '$'
            && Character.isDigit(piece.charAt(end + 1));
    return numbered ? end + 2 : end;
  }

  static ShellWord of(String raw) {
    String bare = stripped(raw);
    String word = bare.indexOf('[') < 0 ? bare : ONE_OF_ONE.matcher(bare).replaceAll("$1");
    StringBuilder left = new StringBuilder();
    boolean broken = raw.length() > word.length() + 1 && raw.indexOf('[') > 0;
    for (int at = 0; at < word.length(); at++) {
      int end = removed(word, at);
      boolean glued = at > 0 && isPart(word.charAt(at - 1));
      boolean goesOn = end < word.length() && end > at && isPart(word.charAt(end));
      if (end <= at) {
        left.append(word.charAt(at));
      } else if (word.charAt(at) == '\'' || word.charAt(at) == '"') {
        left.append(word, at + 1, end - 1);
        broken |= glued || goesOn;
        at = end - 1;
      } else if (glued || goesOn) {
        broken = true;
        at = end - 1;
      } else {
        left.append(word, at, end);
        at = end - 1;
      }
    }
    String text = left.toString();
    return new ShellWord(text, broken, isVariable(text));
  }

  /// The program's name at the end of a path.
  String program() {
    int end = 0;
    while (end < text.length() && "<>".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    String path = text.substring(0, end);
    String name = path.substring(path.lastIndexOf('/') + 1);
    return name.endsWith(".exe") ? name.substring(0, name.length() - 4) : name;
  }

  /// Quotes and brackets at the ends belong to whatever stands around the value.
  private static String stripped(String raw) {
    int from = 0;
    int to = raw.length();
    while (from < to && "(){}[]!,+".indexOf(raw.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && "(){},".indexOf(raw.charAt(to - 1)) >= 0) {
      to--;
    }
    if (from < to && "'\"".indexOf(raw.charAt(from)) >= 0 && odd(raw, from, to)) {
      from++;
    } else if (to > from && "'\"".indexOf(raw.charAt(to - 1)) >= 0 && odd(raw, from, to)) {
      to--;
    }
    return raw.substring(from, to);
  }

  /// Whether one quote has no other that closes it.
  private static boolean odd(String raw, int from, int to) {
    char quote = raw.charAt(from) == '\'' || raw.charAt(to - 1) == '\'' ? '\'' : '"';
    return raw.substring(from, to).chars().filter(letter -> letter == quote).count() % 2 == 1;
  }

  /// Where that ends which a shell removes at `at`; `at` when it removes nothing.
  private static int removed(String word, int at) {
    char letter = word.charAt(at);
    return switch (letter) {
      case '\'', '"' -> word.indexOf(letter, at + 1) + 1;
      case '\\', '^' -> at + 1 < word.length() && isPart(word.charAt(at + 1)) ? at + 1 : at;
      case '$' -> expansion(word, at);
      default -> at;
    };
  }

  private static int expansion(String word, int at) {
    if (at + 1 >= word.length()) {
      return at;
    }
    char next = word.charAt(at + 1);
    if (next == '{') {
      return word.indexOf('}', at) + 1;
    }
    if (SPECIAL.indexOf(next) >= 0) {
      return at + 2;
    }
    if (next == '\'' || next == '"') {
      return at + 1;
    }
    int end = at + 1;
    while (end < word.length() && Character.isLetterOrDigit(word.charAt(end))) {
      end++;
    }
    return end == at + 1 ? at : end;
  }

  private static boolean isPart(char letter) {
    return Character.isLetterOrDigit(letter) || letter == '/' || letter == '\'' || letter == '"';
  }

  private static boolean isVariable(String text) {
    return text.length() > 1
        && text.charAt(0) == '$'
        && text.substring(1)
            .chars()
            .allMatch(letter -> Character.isLetterOrDigit(letter) || "_{}".indexOf(letter) >= 0);
  }
}
