package org.evenkeel.forensics.expression;

/// A set of letters of ASCII.
///
/// @param low the letters 0 to 63, as bits
/// @param high the letters 64 to 127
record Letters(long low, long high) {
  /// How many letters there are.
  static final int COUNT = 128;

  static final Letters NONE = new Letters(0, 0);
  static final Letters ALL = NONE.not();
  static final Letters DIGITS = range('0', '9');
  static final Letters ALPHABET = range('a', 'z').or(range('A', 'Z'));
  static final Letters WORD = ALPHABET.or(DIGITS).or(range('_', '_'));
  static final Letters SPACE = range('\t', '\n').or(range('\f', '\r')).or(range(' ', ' '));

  /// The letters from one to another, both included; what is no ASCII is left out.
  static Letters range(int from, int to) {
    Letters letters = new Letters(0, 0);
    for (int letter = from; letter <= Math.min(to, COUNT - 1); letter++) {
      letters =
          letter < Long.SIZE
              ? new Letters(letters.low | 1L << letter, letters.high)
              : new Letters(letters.low, letters.high | 1L << letter);
    }
    return letters;
  }

  static boolean isDigit(int letter) {
    return letter >= '0' && letter <= '9';
  }

  boolean has(int letter) {
    return ((letter < Long.SIZE ? low : high) >>> letter & 1) != 0;
  }

  Letters or(Letters other) {
    return new Letters(low | other.low, high | other.high);
  }

  Letters not() {
    return new Letters(~low, ~high);
  }

  /// These, and the same in the other case.
  Letters folded() {
    long upper = high & ALPHABET.high & 0xffff_ffffL;
    long lower = high & ALPHABET.high & ~0xffff_ffffL;
    return new Letters(low, high | upper << 32 | lower >>> 32);
  }
}
