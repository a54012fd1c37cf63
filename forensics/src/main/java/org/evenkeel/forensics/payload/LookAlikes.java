package org.evenkeel.forensics.payload;

import java.text.Normalizer;
import java.util.Optional;

/// Signs that look like those of programs and that careless stores turn into them: full-width and
/// encircled forms (Unicode normal form KC) and the quotes of typesetters.
final class LookAlikes {
  private static final String QUOTES = "\u2018\u2019\u201a\u201b\u00b4\u02b9\u2032\u02bc";
  private static final String DOUBLE_QUOTES = "\u201c\u201d\u201e\u2033";

  /// The ideographic full stop, which browsers take for a dot in the name of a machine.
  private static final char FULL_STOP = '\u3002';

  private LookAlikes() {}

  static Optional<String> replaced(String text) {
    if (!isForeign(text)) {
      return Optional.empty();
    }
    StringBuilder replaced = new StringBuilder();
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      replaced.append(
          QUOTES.indexOf(letter) >= 0
              ? '\''
              : DOUBLE_QUOTES.indexOf(letter) >= 0 ? '"' : letter == FULL_STOP ? '.' : letter);
    }
    return Optional.of(Normalizer.normalize(replaced, Normalizer.Form.NFKC));
  }

  private static boolean isForeign(String text) {
    for (int at = 0; at < text.length(); at++) {
      char letter = text.charAt(at);
      boolean wide =
          (letter >= 0xff01 && letter <= 0xff61)
              || (letter >= 0x2460 && letter <= 0x24ff)
              || letter == FULL_STOP;
      if (wide || QUOTES.indexOf(letter) >= 0 || DOUBLE_QUOTES.indexOf(letter) >= 0) {
        return true;
      }
    }
    return false;
  }
}
