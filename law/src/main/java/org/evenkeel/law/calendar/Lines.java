package org.evenkeel.law.calendar;

import java.nio.charset.StandardCharsets;

/// Lines of RFC 5545: at most 75 octets each, longer ones folded between letters, ended by CRLF.
final class Lines {
  private static final int OCTETS = 75;

  private final StringBuilder text = new StringBuilder();

  void add(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int letter = line.codePointAt(at);
      int size = Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.appendCodePoint(letter);
      octets += size;
      at += Character.charCount(letter);
    }
    text.append("\r\n");
  }

  String text() {
    return text.toString();
  }

  /// Text as a value may hold it; control characters fall away.
  static String escape(String value) {
    StringBuilder safe = new StringBuilder();
    value
        .codePoints()
        .forEach(
            letter -> {
              switch (letter) {
                case '\\' -> safe.append("\\\\");
                case ';' -> safe.append("\\;");
                case ',' -> safe.append("\\,");
                case '\n' -> safe.append("\\n");
                default -> {
                  if (!Character.isISOControl(letter)) {
                    safe.appendCodePoint(letter);
                  }
                }
              }
            });
    return safe.toString();
  }

  static String unescape(String value) {
    StringBuilder plain = new StringBuilder();
    for (int at = 0; at < value.length(); at++) {
      char letter = value.charAt(at);
      if (letter == '\\' && at + 1 < value.length()) {
        at++;
        letter = value.charAt(at) == 'n' ? '\n' : value.charAt(at);
      }
      plain.append(letter);
    }
    return plain.toString();
  }
}
