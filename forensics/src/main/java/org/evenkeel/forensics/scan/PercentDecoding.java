package org.evenkeel.forensics.scan;

/// Undoes percent escapes, in place, up to three times over: attackers encode twice to slip past
/// filters that decode once. Escapes that are none stay as they are.
final class PercentDecoding {
  private static final int ROUNDS = 3;

  private PercentDecoding() {}

  /// Decodes the bytes `from` to `to` of `text` and returns their new end. With `plusIsBlank`, each
  /// `+` that was sent becomes a blank, as in a query.
  static int decode(byte[] text, int from, int to, boolean plusIsBlank) {
    if (plusIsBlank) {
      for (int at = from; at < to; at++) {
        if (text[at] == '+') {
          text[at] = ' ';
        }
      }
    }
    int end = to;
    for (int round = 0; round < ROUNDS; round++) {
      int shorter = once(text, from, end);
      if (shorter == end) {
        return end;
      }
      end = shorter;
    }
    return end;
  }

  private static int once(byte[] text, int from, int to) {
    int out = from;
    for (int at = from; at < to; at++) {
      byte letter = text[at];
      if (letter == '%' && at + 2 < to) {
        int high = digit(text[at + 1]);
        int low = digit(text[at + 2]);
        if ((high | low) >= 0) {
          letter = (byte) (high << 4 | low);
          at += 2;
        }
      }
      text[out++] = letter;
    }
    return out;
  }

  private static int digit(byte letter) {
    if (letter >= '0' && letter <= '9') {
      return letter - '0';
    }
    int folded = letter | 0x20;
    return folded >= 'a' && folded <= 'f' ? folded - 'a' + 10 : -1;
  }
}
