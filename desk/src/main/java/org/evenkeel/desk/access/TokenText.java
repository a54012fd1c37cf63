package org.evenkeel.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.zip.CRC32;

/// The text of a token: `evk_`, then 256 random bits, then their checksum, all in Crockford's base
/// 32. The prefix and the checksum let scanners of source code find a leaked one and nothing else.
final class TokenText {
  static final String PREFIX = "evk_";

  private static final String LETTERS = "0123456789abcdefghjkmnpqrstvwxyz";
  private static final int SECRET = 52;
  private static final int CHECK = 7;
  private static final SecureRandom RANDOM = new SecureRandom();

  private TokenText() {}

  static String fresh() {
    StringBuilder text = new StringBuilder(PREFIX);
    for (int at = 0; at < SECRET; at++) {
      text.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return text + check(text.toString());
  }

  /// Whether it can be one at all; saves asking the database about anything else.
  static boolean isWhole(String text) {
    int end = text.length() - CHECK;
    return text.startsWith(PREFIX)
        && text.length() == PREFIX.length() + SECRET + CHECK
        && check(text.substring(0, end)).equals(text.substring(end));
  }

  private static String check(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    StringBuilder letters = new StringBuilder();
    for (int at = CHECK - 1; at >= 0; at--) {
      letters.append(LETTERS.charAt((int) (crc.getValue() >>> (at * 5)) & 31));
    }
    return letters.toString();
  }
}
