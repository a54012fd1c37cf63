package org.evenkeel.forensics.replay;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.OptionalInt;

/// Values written out in SQL: numbers, quoted letters, hexadecimal text, `CHAR(65)`.
final class Literals {
  private static final int DIGITS = 7;

  private Literals() {}

  /// The number that `written` is, or the code of the one letter that it is.
  static OptionalInt code(String written) {
    String text = written.strip();
    OptionalInt number = number(text);
    if (number.isPresent()) {
      return number;
    }
    String lower = text.toLowerCase(Locale.ROOT);
    for (String call : new String[] {"char(", "chr(", "nchar(", "unichar("}) {
      if (lower.startsWith(call) && lower.endsWith(")")) {
        return number(text.substring(call.length(), text.length() - 1).strip());
      }
    }
    for (String call : new String[] {"ord(", "ascii(", "unicode("}) {
      if (lower.startsWith(call) && lower.endsWith(")")) {
        return letter(text.substring(call.length(), text.length() - 1).strip());
      }
    }
    return letter(text);
  }

  private static OptionalInt letter(String text) {
    String letters = text(text);
    return letters.codePointCount(0, letters.length()) == 1
        ? OptionalInt.of(letters.codePointAt(0))
        : OptionalInt.empty();
  }

  static OptionalInt number(String text) {
    boolean digits = !text.isEmpty() && text.length() <= DIGITS;
    return digits && text.chars().allMatch(letter -> letter >= '0' && letter <= '9')
        ? OptionalInt.of(Integer.parseInt(text))
        : OptionalInt.empty();
  }

  /// The text that a quoted or hexadecimal literal is; empty when it is neither.
  static String text(String written) {
    String text = written.strip();
    int last = text.length() - 1;
    if (last > 0 && (text.charAt(0) == '\'' || text.charAt(0) == '"')) {
      return text.charAt(last) == text.charAt(0) ? text.substring(1, last) : "";
    }
    boolean hex =
        text.length() > 2 && text.length() % 2 == 0 && text.regionMatches(true, 0, "0x", 0, 2);
    return hex ? unhexed(text.substring(2)) : "";
  }

  private static String unhexed(String digits) {
    for (int at = 0; at < digits.length(); at++) {
      if (!HexFormat.isHexDigit(digits.charAt(at))) {
        return "";
      }
    }
    return new String(HexFormat.of().parseHex(digits), StandardCharsets.UTF_8);
  }
}
