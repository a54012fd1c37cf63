package org.evenkeel.bench.webroot;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/// Ways in which programs hide words and code.
final class Disguises {
  private final Random dice;

  Disguises(Random dice) {
    this.dice = dice;
  }

  /// A variable's name.
  String name() {
    StringBuilder name = new StringBuilder().append((char) ('a' + dice.nextInt(26)));
    for (int i = dice.nextInt(6); i > 0; i--) {
      name.append((char) ('a' + dice.nextInt(26)));
    }
    return "q" + name;
  }

  <T> T any(List<T> of) {
    return of.get(dice.nextInt(of.size()));
  }

  /// A word of PHP as an expression that comes to it.
  String word(String word) {
    return switch (dice.nextInt(6)) {
      case 0 -> joined(word);
      case 1 -> "base64_decode('" + base64(word) + "')";
      case 2 -> "str_rot13('" + rot13(word) + "')";
      case 3 -> "strrev('" + new StringBuilder(word).reverse() + "')";
      case 4 -> characters(word);
      default -> "\"" + escapes(word) + "\"";
    };
  }

  private String joined(String word) {
    int cut = 1 + dice.nextInt(word.length() - 1);
    return "'" + word.substring(0, cut) + "'.'" + word.substring(cut) + "'";
  }

  private static String characters(String word) {
    StringBuilder sum = new StringBuilder();
    word.chars()
        .forEach(
            letter ->
                sum.append(sum.isEmpty() ? "" : ".").append("chr(").append(letter).append(')'));
    return sum.toString();
  }

  static String escapes(String word) {
    StringBuilder out = new StringBuilder();
    word.chars()
        .forEach(letter -> out.append("\\x").append(HexFormat.of().toHexDigits((byte) letter)));
    return out.toString();
  }

  /// Code of PHP, packed, as an expression that unpacks it.
  String packed(String code) {
    return switch (dice.nextInt(4)) {
      case 0 -> "base64_decode('" + base64(code) + "')";
      case 1 -> "gzinflate(base64_decode('" + base64(deflated(code)) + "'))";
      case 2 -> "str_rot13(base64_decode('" + base64(rot13(code)) + "'))";
      default ->
          "gzinflate(str_rot13(base64_decode(strrev('"
              + new StringBuilder(base64(rot13(deflated(code)))).reverse()
              + "'))))";
    };
  }

  static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String rot13(String text) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      int base = letter >= 'a' && letter <= 'z' ? 'a' : letter >= 'A' && letter <= 'Z' ? 'A' : 0;
      out.append(base == 0 ? letter : (char) (base + (letter - base + 13) % 26));
    }
    return out.toString();
  }

  private static String deflated(String code) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream packer = new DeflaterOutputStream(out, new Deflater(9, true))) {
      packer.write(code.getBytes(StandardCharsets.ISO_8859_1));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString(StandardCharsets.ISO_8859_1);
  }

  /// A text of JavaScript as an expression that comes to it, never openly.
  String hidden(String text) {
    return switch (dice.nextInt(5)) {
      case 0 -> "atob('" + base64(text) + "')";
      case 1 -> "String.fromCharCode(" + codes(text) + ")";
      case 2 -> "'" + escapes(text) + "'";
      case 3 -> "'" + new StringBuilder(text).reverse() + "'.split('').reverse().join('')";
      default -> "[" + pieces(text) + "].join('')";
    };
  }

  private static String codes(String text) {
    StringBuilder out = new StringBuilder();
    text.chars().forEach(letter -> out.append(out.isEmpty() ? "" : ",").append(letter));
    return out.toString();
  }

  private static String pieces(String text) {
    StringBuilder out = new StringBuilder();
    text.chars()
        .forEach(
            letter -> out.append(out.isEmpty() ? "'" : ",'").append((char) letter).append('\''));
    return out.toString();
  }

  boolean coin() {
    return dice.nextBoolean();
  }

  /// Harmless code around it, so that the shape does not stand alone.
  String filler() {
    return "// " + name() + "\nfunction " + name() + "($a){return trim($a).'" + name() + "';}\n";
  }
}
