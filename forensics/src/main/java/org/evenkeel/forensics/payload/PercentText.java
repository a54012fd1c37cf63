package org.evenkeel.forensics.payload;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Percent escapes, among them `%u0027` of old IIS and the overlong forms of UTF-8; `+` for a
/// blank.
final class PercentText {
  private PercentText() {}

  static Optional<String> decoded(String text) {
    if (text.indexOf('%') < 0 && text.indexOf('+') < 0) {
      return Optional.empty();
    }
    byte[] from = text.getBytes(StandardCharsets.UTF_8);
    byte[] to = new byte[from.length];
    int length = 0;
    for (int at = 0; at < from.length; at++) {
      int value = from[at] == '%' ? escape(from, at) : -1;
      if (value >= 0) {
        to[length++] = (byte) value;
        at += isWide(from, at) ? 5 : 2;
      } else {
        to[length++] = from[at] == '+' ? (byte) ' ' : from[at];
      }
    }
    return Optional.of(new String(Overlong.shortened(to, length), StandardCharsets.UTF_8));
  }

  /// Signs written as `0x2e0x2f`, which some programs read so.
  static Optional<String> hexSigns(String text) {
    int first = text.indexOf("0x2");
    if (first < 0 || text.indexOf("0x", first + 2) < 0) {
      return Optional.empty();
    }
    return Optional.of(text.replace("0x2e", ".").replace("0x2f", "/").replace("0x5c", "\\"));
  }

  private static int escape(byte[] text, int at) {
    if (isWide(text, at)) {
      int high = hex(text, at + 2) << 4 | hex(text, at + 3);
      int low = hex(text, at + 4) << 4 | hex(text, at + 5);
      return high == 0 ? low : high == 0xff ? low + 0x20 : '?'; // full-width forms stand for ASCII
    }
    if (at + 2 >= text.length) {
      return -1;
    }
    int high = hex(text, at + 1);
    int low = hex(text, at + 2);
    return high < 0 || low < 0 ? -1 : high << 4 | low;
  }

  private static boolean isWide(byte[] text, int at) {
    if (at + 5 >= text.length || (text[at + 1] | 0x20) != 'u') {
      return false;
    }
    for (int digit = at + 2; digit <= at + 5; digit++) {
      if (hex(text, digit) < 0) {
        return false;
      }
    }
    return true;
  }

  private static int hex(byte[] text, int at) {
    return Character.digit(text[at], 16);
  }
}
