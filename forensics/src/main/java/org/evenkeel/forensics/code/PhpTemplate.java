package org.evenkeel.forensics.code;

import java.util.List;
import org.evenkeel.forensics.code.Token.Kind;

/// A string of PHP that has escapes and variables in it, turned into a sum of its parts.
final class PhpTemplate {
  /// Reads code that stands inside the string.
  interface Inside {
    void read(int from, int to);
  }

  private final String text;
  private final List<Token> tokens;
  private final char quote;
  private final StringBuilder part = new StringBuilder();
  private int escapes;
  private int begun;
  private int at;
  private int end;

  /// @param quote the letter around the string; NUL in a here document
  PhpTemplate(String text, List<Token> tokens, char quote) {
    this.text = text;
    this.tokens = tokens;
    this.quote = quote;
  }

  void read(int from, int to, Inside inside) {
    at = from;
    begun = from;
    end = to;
    boolean first = true;
    while (at < end) {
      char letter = text.charAt(at);
      if (letter == '\\' && at + 1 < end) {
        escape();
      } else if (startsExpression(letter)) {
        first = part(first);
        expression(letter, inside);
        begun = at;
      } else {
        part.append(letter);
        at++;
      }
    }
    if (first || !part.isEmpty()) {
      part(first);
    }
  }

  private boolean startsExpression(char letter) {
    char next = at + 1 < end ? text.charAt(at + 1) : ' ';
    return (letter == '$' && (Letters.startsName(next) || next == '{'))
        || (letter == '{' && next == '$');
  }

  private boolean part(boolean first) {
    if (!first) {
      tokens.add(Token.of(Kind.MARK, ".", begun));
    }
    tokens.add(new Token(Kind.STRING, part.toString(), begun, escapes));
    part.setLength(0);
    escapes = 0;
    return false;
  }

  private void expression(char letter, Inside inside) {
    tokens.add(Token.of(Kind.MARK, ".", at));
    if (letter == '{') {
      int close = close(at + 1);
      inside.read(at + 1, close);
      at = Math.min(end, close + 1);
    } else if (text.charAt(at + 1) == '{') {
      int close = close(at + 2);
      String name = text.substring(at + 2, Math.max(at + 2, Math.min(close, end)));
      tokens.add(Token.of(Kind.VARIABLE, name, at));
      at = Math.min(end, close + 1);
    } else {
      simple();
    }
  }

  private int close(int from) {
    int open = 1;
    int cursor = from;
    while (cursor < end) {
      char letter = text.charAt(cursor);
      open += letter == '{' ? 1 : letter == '}' ? -1 : 0;
      if (open == 0) {
        return cursor;
      }
      cursor++;
    }
    return end;
  }

  /// `$name`, `$name[key]` or `$name->part`.
  private void simple() {
    int from = at++;
    tokens.add(Token.of(Kind.VARIABLE, name(), from));
    if (at < end && text.charAt(at) == '[') {
      int close = text.indexOf(']', at);
      if (close > 0 && close < end) {
        String key = text.substring(at + 1, close);
        tokens.add(Token.of(Kind.MARK, "[", at));
        boolean variable = key.startsWith("$");
        tokens.add(
            Token.of(
                variable ? Kind.VARIABLE : Kind.STRING, variable ? key.substring(1) : key, at));
        tokens.add(Token.of(Kind.MARK, "]", close));
        at = close + 1;
      }
    } else if (text.startsWith("->", at)
        && at + 2 < end
        && Letters.startsName(text.charAt(at + 2))) {
      tokens.add(Token.of(Kind.MARK, "->", at));
      at += 2;
      tokens.add(Token.of(Kind.NAME, name(), at));
    }
  }

  private String name() {
    int from = at;
    while (at < end && Letters.inName(text.charAt(at))) {
      at++;
    }
    return text.substring(from, at);
  }

  private void escape() {
    char next = text.charAt(at + 1);
    at += 2;
    int plain = "nrtvef\\$".indexOf(next);
    if (plain >= 0) {
      part.append("\n\r\t\u000b\u001b\f\\$".charAt(plain));
    } else if (next == quote) {
      part.append(next);
    } else if (next == 'x' && at < end && Letters.hex(text.charAt(at)) >= 0) {
      code(16, 2);
    } else if (next >= '0' && next <= '7') {
      at--;
      code(8, 3);
    } else if (next == 'u' && at < end && text.charAt(at) == '{') {
      at++;
      code(16, 6);
      at += at < end && text.charAt(at) == '}' ? 1 : 0;
    } else {
      part.append('\\').append(next);
    }
  }

  private void code(int base, int digits) {
    int value = 0;
    int stop = Math.min(end, at + digits);
    while (at < stop && Character.digit(text.charAt(at), base) >= 0 && text.charAt(at) < 0x80) {
      value = value * base + Character.digit(text.charAt(at++), base);
    }
    escapes += Letters.isPrintable(value) ? 1 : 0;
    part.append((char) (value < 0x100 ? value : '?'));
  }
}
