package org.evenkeel.forensics.format.sql;

/// Texts that are whole numbers.
final class Digits {
  private Digits() {}

  /// Whether `text` is made of one to `most` digits.
  static boolean all(String text, int most) {
    int at = 0;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    return at == text.length() && at > 0 && at <= most;
  }
}
