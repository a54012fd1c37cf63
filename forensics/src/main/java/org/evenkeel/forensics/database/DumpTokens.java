package org.evenkeel.forensics.database;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// The words of a dump, one after the other, in bounded memory: of a long string only the first
/// part is kept. What MySQL writes between `/*!` and `*/` counts as if it stood openly.
final class DumpTokens {
  /// Letters kept of one string.
  static final int KEPT = 256 << 10;

  /// What sort of word was read last.
  enum Kind {
    WORD,
    NAME,
    STRING,
    MARK,
    END
  }

  private final InputStream in;
  private final byte[] buffer = new byte[64 << 10];
  private int at;
  private int length;
  private boolean escapes = true;
  private final StringBuilder text = new StringBuilder();
  private Kind kind = Kind.END;
  private long position;

  DumpTokens(InputStream in) {
    this.in = in;
  }

  /// Whether a backslash in a string means something: in MySQL it does, in PostgreSQL not.
  void escapes(boolean meant) {
    escapes = meant;
  }

  Kind kind() {
    return kind;
  }

  /// The word as it is meant, one character for each byte.
  String text() {
    return text.toString();
  }

  boolean is(String word) {
    return kind == Kind.WORD && text.length() == word.length() && text().equalsIgnoreCase(word);
  }

  boolean isMark(char mark) {
    return kind == Kind.MARK && text.charAt(0) == mark;
  }

  long position() {
    return position;
  }

  private int peek() throws IOException {
    if (at == length) {
      length = Math.max(0, in.read(buffer, 0, buffer.length));
      at = 0;
    }
    return length == 0 ? -1 : buffer[at] & 0xff;
  }

  private int take() throws IOException {
    int letter = peek();
    if (letter >= 0) {
      at++;
      position++;
    }
    return letter;
  }

  /// Reads the next word.
  Kind next() throws IOException {
    text.setLength(0);
    int letter = skip();
    if (letter < 0) {
      kind = Kind.END;
    } else if (letter == '\'') {
      string('\'');
      kind = Kind.STRING;
    } else if (letter == '`' || letter == '"') {
      string((char) letter);
      kind = Kind.NAME;
    } else if (letter == '$' && dollars()) {
      kind = Kind.STRING;
    } else if (word(letter)) {
      while (word(peek())) {
        keep(take());
      }
      kind = Kind.WORD;
    } else if (!text.isEmpty()) {
      kind = Kind.WORD;
    } else {
      keep(take());
      kind = Kind.MARK;
    }
    return kind;
  }

  private static boolean word(int letter) {
    return (letter >= '0' && letter <= '9')
        || (letter >= 'a' && letter <= 'z')
        || (letter >= 'A' && letter <= 'Z')
        || letter == '_'
        || letter == '.'
        || letter == '-'
        || letter >= 0x80;
  }

  private void keep(int letter) {
    if (text.length() < KEPT) {
      text.append((char) letter);
    }
  }

  /// Passes over blanks and comments; the letter that comes next.
  private int skip() throws IOException {
    while (true) {
      int letter = peek();
      if (letter < 0
          || (letter > ' ' && letter != '/' && letter != '-' && letter != '#' && letter != '*')) {
        return letter;
      }
      if (letter <= ' ' || letter == '*') {
        take();
        if (letter == '*' && peek() == '/') {
          take();
        }
      } else if (letter == '/') {
        slash();
      } else if (letter == '#') {
        line();
      } else if (!dash()) {
        return peek() < 0 ? -1 : peek();
      }
    }
  }

  private void slash() throws IOException {
    take();
    if (peek() != '*') {
      return;
    }
    take();
    if (peek() == '!') {
      take();
      while (peek() >= '0' && peek() <= '9') {
        take();
      }
      return;
    }
    int before = 0;
    int letter = take();
    while (letter >= 0 && !(before == '*' && letter == '/')) {
      before = letter;
      letter = take();
    }
  }

  /// A comment behind two dashes, or a number below zero.
  private boolean dash() throws IOException {
    take();
    if (peek() != '-') {
      keep('-');
      return false;
    }
    line();
    return true;
  }

  /// The rest of the line.
  String line() throws IOException {
    StringBuilder rest = new StringBuilder();
    int letter = take();
    while (letter >= 0 && letter != '\n') {
      if (rest.length() < KEPT) {
        rest.append((char) letter);
      }
      letter = take();
    }
    return rest.toString();
  }

  boolean ended() throws IOException {
    return peek() < 0;
  }

  private void string(char quote) throws IOException {
    take();
    while (true) {
      int letter = take();
      if (letter < 0) {
        return;
      }
      if (letter == '\\' && escapes && quote == '\'') {
        keep(unescaped(take()));
      } else if (letter == quote && peek() == quote) {
        keep(take());
      } else if (letter == quote) {
        return;
      } else {
        keep(letter);
      }
    }
  }

  private static int unescaped(int letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case '0' -> 0;
      case 'Z' -> 26;
      default -> letter;
    };
  }

  /// PostgreSQL's strings between dollars.
  private boolean dollars() throws IOException {
    StringBuilder tag = new StringBuilder().append((char) take());
    while (word(peek())) {
      tag.append((char) take());
    }
    if (peek() != '$') {
      text.append(tag);
      return false;
    }
    tag.append((char) take());
    String close = tag.toString();
    StringBuilder tail = new StringBuilder();
    int letter = take();
    while (letter >= 0) {
      keep(letter);
      tail.append((char) letter);
      if (tail.length() > close.length()) {
        tail.deleteCharAt(0);
      }
      if (tail.toString().equals(close)) {
        text.setLength(Math.max(0, text.length() - close.length()));
        return true;
      }
      letter = take();
    }
    return true;
  }

  static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
