package org.evenkeel.ledger.words;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;

/// Text with exactly one spelling per value: a flipped bit never means the same.
public final class Strict {
  private static final int SHOWN = 60;

  private Strict() {}

  /// Base64 of RFC 4648 §4, with its padding and without bits that no byte needs.
  public static byte[] base64(String text, String what) {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // told below, as one more spelling that is not the only one
    }
    throw new Unproven(what + " is not proper Base64: " + shown(text));
  }

  public static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  /// A whole number from 0 up, without leading zeroes.
  public static long decimal(String text, String what) {
    try {
      long number = Long.parseLong(text);
      if (number >= 0 && Long.toString(number).equals(text)) {
        return number;
      }
    } catch (NumberFormatException e) {
      // told below
    }
    throw new Unproven(what + " is not a whole number without leading zeroes: " + shown(text));
  }

  /// Bytes that are valid UTF-8.
  public static String utf8(byte[] bytes, String what) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Unproven(what + " is not valid UTF-8");
    }
  }

  /// What a stranger wrote, in quotes: plain letters only, and not too many.
  public static String shown(String text) {
    StringBuilder shown = new StringBuilder("'");
    for (int at = 0; at < text.length(); at++) {
      if (at == SHOWN) {
        return shown.append("…'").toString();
      }
      char letter = text.charAt(at);
      if (letter >= ' ' && letter <= '~') {
        shown.append(letter);
      } else {
        shown.append(String.format(Locale.ROOT, "\\u%04x", (int) letter));
      }
    }
    return shown.append('\'').toString();
  }
}
