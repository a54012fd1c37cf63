package org.evenkeel.forensics.code;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Undoes D. Edwards' "packer": a text whose words are numbers, and a list of the words.
final class JsUnpacker {
  private JsUnpacker() {}

  /// @param given what the packer's function is called with: text, base, count, words
  static @Nullable String unpack(List<Value> given) {
    String text = given.get(0).text();
    Long base = PhpFolding.number(given.get(1).text());
    Map<String, Value> words = given.get(3).items();
    boolean packed =
        text != null
            && base != null
            && base >= 2
            && base <= 95
            && words != null
            && text.length() > 20;
    if (!packed || text == null || base == null || words == null) {
      return null;
    }
    StringBuilder out = new StringBuilder(text.length() * 2);
    int at = 0;
    while (at < text.length() && out.length() < Decoders.LONGEST) {
      int from = at;
      while (at < text.length() && Letters.inName(text.charAt(at)) && text.charAt(at) < 0x80) {
        at++;
      }
      if (at > from) {
        out.append(word(text.substring(from, at), base, words));
      } else {
        out.append(text.charAt(at++));
      }
    }
    return out.toString();
  }

  private static String word(String number, long base, Map<String, Value> words) {
    long value = 0;
    for (int i = 0; i < number.length(); i++) {
      int digit = digit(number.charAt(i), base);
      if (digit < 0 || digit >= base || value > words.size()) {
        return number;
      }
      value = value * base + digit;
    }
    String word = words.getOrDefault(String.valueOf(value), Value.UNKNOWN).text();
    return word == null || word.isEmpty() ? number : word;
  }

  private static int digit(char letter, long base) {
    if (Letters.isDigit(letter)) {
      return letter - '0';
    }
    if (letter >= 'a' && letter <= 'z') {
      return letter - 'a' + 10;
    }
    return base > 36 && letter >= 'A' && letter <= 'Z' ? letter - 'A' + 36 : -1;
  }
}
