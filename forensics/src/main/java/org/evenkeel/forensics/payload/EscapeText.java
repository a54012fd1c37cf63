package org.evenkeel.forensics.payload;

import java.util.Optional;

/// Escapes of programming languages: a backslash with `x27`, `u0027`, `u{27}`, or before a quote.
final class EscapeText {
  private EscapeText() {}

  static Optional<String> decoded(String text) {
    if (text.indexOf('\\') < 0) {
      return Optional.empty();
    }
    StringBuilder decoded = new StringBuilder();
    for (int at = 0; at < text.length(); ) {
      at = text.charAt(at) == '\\' ? escape(text, at, decoded) : plain(text, at, decoded);
    }
    return Optional.of(decoded.toString());
  }

  private static int plain(String text, int at, StringBuilder decoded) {
    decoded.append(text.charAt(at));
    return at + 1;
  }

  private static int escape(String text, int at, StringBuilder decoded) {
    char letter = at + 1 < text.length() ? text.charAt(at + 1) : '\\';
    int digits = letter == 'x' ? 2 : letter == 'u' ? 4 : 0;
    if (digits > 0 && at + 2 < text.length() && text.charAt(at + 2) == '{') {
      int close = text.indexOf('}', at);
      return close > 0 && number(text, at + 3, close, decoded)
          ? close + 1
          : plain(text, at, decoded);
    }
    if (digits > 0 && number(text, at + 2, at + 2 + digits, decoded)) {
      return at + 2 + digits;
    }
    if (digits == 0 && at + 1 < text.length() && !Character.isLetterOrDigit(letter)) {
      decoded.append(letter);
      return at + 2;
    }
    return plain(text, at, decoded);
  }

  private static boolean number(String text, int from, int to, StringBuilder decoded) {
    if (to > text.length() || to - from > 6 || to == from) {
      return false;
    }
    int code = 0;
    for (int at = from; at < to; at++) {
      int digit = Character.digit(text.charAt(at), 16);
      if (digit < 0) {
        return false;
      }
      code = code << 4 | digit;
    }
    if (code > 0xffff) {
      return false;
    }
    decoded.append((char) code);
    return true;
  }
}
