package org.evenkeel.forensics.bytes;

/// Numbers of up to seven digits, read at once from the word that holds them (after Lemire,
/// "Quickly parsing eight digits", 2018).
public final class Decimal {
  private static final long ZEROS = 0x3030303030303030L;
  private static final long ABOVE_NINE = 0x7676767676767676L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long PAIRS = 0x000000ff000000ffL;

  private Decimal() {}

  /// The number that the lowest `count` bytes of `word` are the digits of, the first digit lowest;
  /// -1 when they are no digits.
  ///
  /// @param count 1 to 7; of any other, there is no number
  public static int of(long word, int count) {
    if (count < 1 || count > 7) {
      return -1;
    }
    long digits = ((word << (64 - (count << 3))) | (ZEROS >>> (count << 3))) ^ ZEROS;
    if ((((digits + ABOVE_NINE) | digits) & HIGH) != 0) {
      return -1;
    }
    long pairs = digits * 10 + (digits >>> 8);
    long high = (pairs & PAIRS) * 0x000f424000000064L;
    long low = ((pairs >>> 16) & PAIRS) * 0x0000271000000001L;
    return (int) ((high + low) >>> 32);
  }

  /// The plain twin of `of`.
  static int byByte(long word, int count) {
    int number = 0;
    for (int at = 0; at < count; at++) {
      int digit = (int) ((word >>> (at << 3)) & 0xff) - '0';
      if (digit < 0 || digit > 9) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return count < 1 || count > 7 ? -1 : number;
  }
}
