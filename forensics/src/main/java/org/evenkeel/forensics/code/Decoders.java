package org.evenkeel.forensics.code;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/// Ways to hide a text, undone. Texts have one character for each byte; null means that the text
/// was not hidden that way.
final class Decoders {
  /// Longer than this no decoded text gets.
  static final int LONGEST = 4 << 20;

  private Decoders() {}

  /// As `base64_decode` and `atob`: letters of no meaning are passed over.
  static @Nullable String base64(String text) {
    byte[] out = new byte[text.length() * 3 / 4 + 3];
    int length = 0;
    int bits = 0;
    int held = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = base64Digit(text.charAt(i));
      if (digit >= 0) {
        bits = bits << 6 | digit;
        held += 6;
      }
      if (held >= 8) {
        held -= 8;
        out[length++] = (byte) (bits >> held);
      }
    }
    return new String(out, 0, length, StandardCharsets.ISO_8859_1);
  }

  private static int base64Digit(char letter) {
    if (letter >= 'A' && letter <= 'Z') {
      return letter - 'A';
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 26;
    }
    if (letter >= '0' && letter <= '9') {
      return letter - '0' + 52;
    }
    return letter == '+' || letter == '-' ? 62 : letter == '/' || letter == '_' ? 63 : -1;
  }

  /// Whether all of it could be base64, and enough of it to be no word.
  static boolean looksBase64(String text) {
    int length = text.length();
    if (length < 16) {
      return false;
    }
    int end = length;
    while (end > 0 && text.charAt(end - 1) == '=') {
      end--;
    }
    for (int i = 0; i < end; i++) {
      if (base64Digit(text.charAt(i)) < 0) {
        return false;
      }
    }
    return length - end <= 2;
  }

  static @Nullable String inflated(String text, boolean raw) {
    Inflater inflater = new Inflater(raw);
    try (InputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes(text)), inflater)) {
      return whole(in);
    } catch (IOException e) {
      return null;
    } finally {
      inflater.end();
    }
  }

  static @Nullable String gunzipped(String text) {
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes(text)))) {
      return whole(in);
    } catch (IOException e) {
      return null;
    }
  }

  private static String whole(InputStream in) throws IOException {
    return new String(in.readNBytes(LONGEST), StandardCharsets.ISO_8859_1);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  static String rot13(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int base = letter >= 'a' && letter <= 'z' ? 'a' : letter >= 'A' && letter <= 'Z' ? 'A' : 0;
      out.append(base == 0 ? letter : (char) (base + (letter - base + 13) % 26));
    }
    return out.toString();
  }

  static @Nullable String hex(String text) {
    if (text.isEmpty() || text.length() % 2 != 0) {
      return null;
    }
    for (int i = 0; i < text.length(); i++) {
      if (Letters.hex(text.charAt(i)) < 0) {
        return null;
      }
    }
    return new String(HexFormat.of().parseHex(text), StandardCharsets.ISO_8859_1);
  }

  /// Percent escapes, with `+` for a blank where `plus`.
  static String percent(String text, boolean plus) {
    StringBuilder out = new StringBuilder(text.length());
    int at = 0;
    while (at < text.length()) {
      char letter = text.charAt(at);
      boolean coded =
          letter == '%'
              && at + 2 < text.length()
              && Letters.hex(text.charAt(at + 1)) >= 0
              && Letters.hex(text.charAt(at + 2)) >= 0;
      if (coded) {
        int high = Letters.hex(text.charAt(at + 1));
        out.append((char) (high << 4 | Letters.hex(text.charAt(at + 2))));
        at += 3;
      } else {
        out.append(letter == '+' && plus ? ' ' : letter);
        at++;
      }
    }
    return out.toString();
  }

  static String xor(String one, String other) {
    int length = Math.min(one.length(), other.length());
    StringBuilder out = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      out.append((char) ((one.charAt(i) ^ other.charAt(i)) & 0xff));
    }
    return out.toString();
  }

  /// As `convert_uudecode`.
  static @Nullable String uu(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (String line : text.split("\n")) {
      int count = line.isEmpty() ? 0 : (line.charAt(0) - 32) & 63;
      int bits = 0;
      int held = 0;
      int at = 1;
      while (count > 0 && at < line.length()) {
        bits = bits << 6 | ((line.charAt(at++) - 32) & 63);
        held += 6;
        if (held >= 8) {
          held -= 8;
          out.append((char) ((bits >> held) & 0xff));
          count--;
        }
      }
    }
    return out.isEmpty() ? null : out.toString();
  }
}
