package org.evenkeel.desk.access;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/// Secrets that are handed out once and kept only as their hash.
final class Tokens {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Tokens() {}

  /// 256 random bits, fit for a cookie or a link.
  static String fresh() {
    byte[] bits = new byte[32];
    RANDOM.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /// A code to write down: `k7mw-3qpt-9xzd`, some 60 random bits.
  static String written() {
    String letters = "23456789abcdefghjkmnpqrstuvwxyz";
    StringBuilder code = new StringBuilder();
    for (int at = 0; at < 12; at++) {
      code.append(at > 0 && at % 4 == 0 ? "-" : "").append(letters.charAt(RANDOM.nextInt(31)));
    }
    return code.toString();
  }

  static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
