package org.evenkeel.forensics.format.part;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// The words in which firewalls say that they let a request go no further.
final class Verdict {
  private static final List<byte[]> STOPS =
      List.of(
          word("block"),
          word("deny"),
          word("drop"),
          word("challenge"),
          word("captcha"),
          word("managed_challenge"),
          word("jschallenge"),
          word("managedchallenge"),
          word("true"));

  private Verdict() {}

  /// Whether the bytes `from` to `to` are such a word, letter case aside.
  static boolean stops(byte[] bytes, int from, int to) {
    for (byte[] word : STOPS) {
      if (word.length == to - from && same(word, bytes, from)) {
        return true;
      }
    }
    return false;
  }

  private static boolean same(byte[] word, byte[] bytes, int from) {
    for (int at = 0; at < word.length; at++) {
      if (word[at] != (bytes[from + at] | (bytes[from + at] == '_' ? 0 : 0x20))) {
        return false;
      }
    }
    return true;
  }

  private static byte[] word(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }
}
