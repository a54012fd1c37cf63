package org.evenkeel.desk.api;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/// The version of something that can be changed: a digest of what the interface shows of it (RFC
/// 9110 §8.8.3, strong).
record Etag(String text) {
  static Etag of(String body) {
    byte[] digest = sha256(body);
    String letters =
        Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, 16));
    return new Etag('"' + letters + '"');
  }

  /// Whether a header with one or several versions names this one.
  boolean isIn(String header) {
    return Arrays.stream(header.split(",", -1)).map(String::strip).anyMatch(text::equals);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
