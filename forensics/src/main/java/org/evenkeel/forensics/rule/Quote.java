package org.evenkeel.forensics.rule;

/// Words of a rule in a sentence about it: in quotes, cut when they are long, on one line.
final class Quote {
  private static final int MOST = 60;

  private Quote() {}

  static String of(String text) {
    StringBuilder quote = new StringBuilder("'");
    int end = text.length() <= MOST ? text.length() : text.offsetByCodePoints(0, cut(text));
    for (int at = 0; at < end; at++) {
      char letter = text.charAt(at);
      quote.append(Character.isISOControl(letter) ? ' ' : letter);
    }
    return quote.append(end < text.length() ? "…'" : "'").toString();
  }

  private static int cut(String text) {
    return Math.min(MOST, text.codePointCount(0, Math.min(text.length(), MOST)));
  }
}
