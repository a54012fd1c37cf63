package org.evenkeel.forensics.code;

/// Pieces of a program as sentences may quote them: short, on one line, without control letters.
/// Whoever shows them makes them inert for his medium.
final class Shown {
  private static final int LONGEST = 60;

  private Shown() {}

  static String text(String text) {
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (shown.length() >= LONGEST) {
        return shown.append('…').toString();
      }
      char letter = text.charAt(i);
      shown.append(Letters.isPrintable(letter) || letter == ' ' ? letter : '·');
    }
    return shown.toString();
  }
}
