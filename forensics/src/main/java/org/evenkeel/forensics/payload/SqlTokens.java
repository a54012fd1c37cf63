package org.evenkeel.forensics.payload;

/// Splits a value into the tokens of SQL and writes one letter for each: those of `SqlWords`, and
/// `n` a number, `s` a text in quotes, `q` the end of the text that the value began in, `v` a
/// variable of the database, `a` one of the session, `Y` the mere name of a function that only
/// attackers call, `=` a comparison, `c` a comment to the end, `( ) , ; .` themselves. Comments
/// inside are blanks, and what MySQL runs inside them (`/*!50000…*/`) is read.
final class SqlTokens {
  private static final int MOST = 160;

  /// What stands for a byte that is no UTF-8: a blank (0xa0) for databases, in the commonest case.
  private static final char UNREADABLE = 0xfffd;

  private final String text;
  private final StringBuilder tokens = new StringBuilder();
  private boolean hidden;
  private int at;

  private SqlTokens(String text) {
    this.text = text;
  }

  /// The letters of `lower` as a value that stands outside of quotes.
  static SqlTokens bare(String lower) {
    return new SqlTokens(lower).read();
  }

  /// The letters of `lower` as a value that stands inside `quote`, empty when it never leaves.
  static SqlTokens quoted(String lower, char quote) {
    SqlTokens tokens = new SqlTokens(lower);
    int close = tokens.close(0, quote);
    if (close == lower.length()) {
      return new SqlTokens("");
    }
    tokens.tokens.append('q');
    tokens.at = close + 1;
    return tokens.read();
  }

  String letters() {
    return tokens.toString();
  }

  /// Whether a keyword was broken or hidden by a comment.
  boolean hidden() {
    return hidden;
  }

  private SqlTokens read() {
    while (at < text.length() && tokens.length() < MOST) {
      char letter = text.charAt(at);
      if (letter <= ' ' || letter == 0xa0 || letter == UNREADABLE) {
        at++;
      } else if (isWord(letter)) {
        word();
      } else if (isDigit(at) || (letter == '.' && isDigit(at + 1))) {
        number();
      } else if (letter == '\'' || letter == '"') {
        at = Math.min(close(at + 1, letter) + 1, text.length());
        tokens.append('s');
      } else {
        sign(letter);
      }
    }
    return this;
  }

  private boolean isDigit(int place) {
    return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
  }

  private static boolean isWord(char letter) {
    return (letter >= 'a' && letter <= 'z')
        || letter == '_'
        || letter == '`'
        || (letter > 0xbf && letter != UNREADABLE);
  }

  private void word() {
    if (text.charAt(at) == '`') {
      int end = text.indexOf('`', at + 1);
      at = end < 0 ? text.length() : end + 1;
      tokens.append('w');
      return;
    }
    int from = at;
    while (at < text.length() && inWord(text.charAt(at))) {
      at++;
    }
    String word = text.substring(from, at);
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    boolean called = next < text.length() && text.charAt(next) == '(';
    char meaning = SqlWords.meaning(word);
    if ((word.equals("order") || word.equals("group")) && text.startsWith("by", next)) {
      meaning = 'B';
      at = next + 2;
    }
    boolean function = meaning == 'f' || meaning == 'F';
    tokens.append(function && !called && !word.contains(".") ? plain(word, meaning) : meaning);
  }

  /// Some functions of SQL are called without brackets; the others are words.
  private static char plain(String word, char meaning) {
    if (word.startsWith("current_") || word.endsWith("_user")) {
      return 'v';
    }
    return meaning == 'F' && SqlWords.isUnspeakable(word) ? 'Y' : 'w';
  }

  private static boolean inWord(char letter) {
    return isWord(letter) || (letter >= '0' && letter <= '9') || letter == '$' || letter == '.';
  }

  /// A number, and what is glued to it: databases read `1union` as two words, people as one.
  private void number() {
    int from = at;
    int digits = digits(from);
    while (at < text.length()
        && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
      at++;
    }
    if (digits == at) {
      tokens.append('n');
    } else if (SqlWords.meaning(text.substring(digits, at)) != 'w') {
      tokens.append('n');
      at = digits;
    } else {
      tokens.append('w');
    }
  }

  /// Where the digits that begin at `from` end: `7`, `0x1f`, `1.5`, `1e3`.
  private int digits(int from) {
    if (text.startsWith("0x", from)) {
      return runOf("0123456789abcdef", from + 2);
    }
    int end = runOf("0123456789.", from);
    boolean power = end < text.length() && text.charAt(end) == 'e';
    int exponent = power ? runOf("0123456789.e", end + 1) : end;
    return exponent > end + 1 ? exponent : end;
  }

  private int runOf(String letters, int from) {
    int end = from;
    while (end < text.length() && letters.indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    return end;
  }

  /// Where the quote that opened before `from` closes, or the end. Doubled and escaped ones do not.
  private int close(int from, char quote) {
    int end = from;
    while (end < text.length()) {
      char letter = text.charAt(end);
      if (letter == '\\') {
        end++;
      } else if (letter == quote) {
        if (end + 1 >= text.length() || text.charAt(end + 1) != quote) {
          return end;
        }
        end++;
      }
      end++;
    }
    return text.length();
  }

  private void sign(char letter) {
    char next = at + 1 < text.length() ? text.charAt(at + 1) : ' ';
    if (letter == '#' || (letter == '-' && next == '-')) {
      comment();
    } else if (letter == '/' && next == '*') {
      inner();
    } else if (letter == '@') {
      variable();
    } else if (letter == '\\' && next == 'n') {
      tokens.append('N');
      at += 2;
    } else if ((letter == '&' && next == '&') || (letter == '|' && next == '|')) {
      tokens.append('&');
      at += 2;
    } else if (letter == ':' && next == ':') {
      tokens.append(':');
      at += 2;
    } else if ("<>=!".indexOf(letter) >= 0) {
      compare(letter);
    } else {
      tokens.append(
          "(),;.".indexOf(letter) >= 0 ? letter : "+-*/%|&^~".indexOf(letter) >= 0 ? '+' : '?');
      at++;
    }
  }

  private void compare(char letter) {
    int from = at;
    while (at < text.length() && "<>=!".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    tokens.append(letter == '!' && at - from == 1 ? '!' : '=');
  }

  /// A comment to the end of the line; what stands in the next line is read again.
  private void comment() {
    int line = text.indexOf('\n', at);
    boolean more = line >= 0 && !text.substring(line).isBlank();
    if (text.charAt(at) == '#' && !more && text.stripTrailing().indexOf(' ', at + 1) > 0) {
      tokens.append('?');
      at++;
      return;
    }
    if (more) {
      hidden = true;
      at = line + 1;
    } else {
      tokens.append('c');
      at = text.length();
    }
  }

  private void inner() {
    int end = text.indexOf("*/", at + 2);
    boolean run = text.startsWith("!", at + 2);
    if (run) {
      hidden = true;
      at += 3;
      while (at < text.length() && Character.isDigit(text.charAt(at))) {
        at++;
      }
    } else if (end < 0) {
      tokens.append('c');
      at = text.length();
    } else {
      hidden = true;
      at = end + 2;
    }
  }

  private void variable() {
    int from = at;
    while (at < text.length() && (text.charAt(at) == '@' || inWord(text.charAt(at)))) {
      at++;
    }
    boolean system = text.startsWith("@@", from);
    tokens.append(at - from < 2 ? '?' : system ? 'v' : 'a');
  }
}
