package org.evenkeel.forensics.payload;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/// Whole values that are packed into letters: Base64, hexadecimal digits, UTF-7. Tokens and hashes
/// look the same, so only what unpacks to readable text counts.
final class PackedText {
  private static final int SHORTEST = 12;

  private PackedText() {}

  static Optional<String> base64(String text) {
    String letters = text.replace('-', '+').replace('_', '/').replace(' ', '+').replace("=", "");
    if (letters.length() < SHORTEST || letters.length() % 4 == 1 || !isBase64(letters)) {
      return Optional.empty();
    }
    byte[] bytes = Base64.getDecoder().decode(letters);
    return readable(bytes);
  }

  private static boolean isBase64(String text) {
    boolean lower = false;
    boolean upper = false;
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean small = letter >= 'a' && letter <= 'z';
      boolean large = letter >= 'A' && letter <= 'Z';
      if (!small && !large && (letter < '0' || letter > '9') && letter != '+' && letter != '/') {
        return false;
      }
      lower |= small;
      upper |= large;
    }
    return lower && upper;
  }

  static Optional<String> hex(String text) {
    String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
    if (digits.length() < SHORTEST || digits.length() % 2 != 0) {
      return Optional.empty();
    }
    byte[] bytes = new byte[digits.length() / 2];
    for (int at = 0; at < bytes.length; at++) {
      int high = Character.digit(digits.charAt(2 * at), 16);
      int low = Character.digit(digits.charAt(2 * at + 1), 16);
      if (high < 0 || low < 0) {
        return Optional.empty();
      }
      bytes[at] = (byte) (high << 4 | low);
    }
    return readable(bytes);
  }

  /// `+ADw-script+AD4-`.
  static Optional<String> utf7(String text) {
    int open = text.indexOf("+A");
    if (open < 0) {
      open = text.indexOf(" A"); // a plus that was taken for a blank
    }
    int close = open < 0 ? -1 : text.indexOf('-', open);
    if (close < open + 4 || close - open > 40) {
      return Optional.empty();
    }
    StringBuilder decoded = new StringBuilder();
    int from = 0;
    while (open >= 0 && close > open) {
      String packed = text.substring(open + 1, close);
      Optional<String> letters =
          packed.length() < 40 && packed.length() > 2 ? wide(packed) : Optional.empty();
      decoded.append(text, from, open).append(letters.orElse(text.substring(open, close + 1)));
      from = close + 1;
      open = text.indexOf(text.charAt(open), from);
      close = open < 0 ? -1 : text.indexOf('-', open);
    }
    return Optional.of(decoded.append(text.substring(from)).toString());
  }

  private static Optional<String> wide(String packed) {
    for (int at = 0; at < packed.length(); at++) {
      char letter = packed.charAt(at);
      if (letter > 'z' || !(Character.isLetterOrDigit(letter) || letter == '+' || letter == '/')) {
        return Optional.empty();
      }
    }
    if (packed.length() % 4 == 1) {
      return Optional.empty();
    }
    return Optional.of(new String(Base64.getDecoder().decode(packed), StandardCharsets.UTF_16BE));
  }

  /// Nine in ten bytes have to be printable, or a serialized Java object to begin.
  private static Optional<String> readable(byte[] bytes) {
    int printable = 0;
    for (byte letter : bytes) {
      boolean shown = letter >= ' ' && letter < 127;
      printable += shown || letter == '\n' || letter == '\t' ? 1 : 0;
    }
    boolean serialized = bytes.length > 1 && bytes[0] == (byte) 0xac && bytes[1] == (byte) 0xed;
    return printable * 10 >= bytes.length * 9 || serialized
        ? Optional.of(new String(bytes, StandardCharsets.ISO_8859_1))
        : Optional.empty();
  }
}
