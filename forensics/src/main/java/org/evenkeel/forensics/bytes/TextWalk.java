package org.evenkeel.forensics.bytes;

/// A walk through a text up to what ends it, which hashes the text on the way: each byte is looked
/// at once.
///
/// Two ends are told by one comparison of eight bytes: a quote and a newline become the same byte
/// when the bits are set in which they differ, and so do a blank and a newline. A few other bytes
/// become it, too, and end a walk: the caller looks at what stands there.
public final class TextWalk {
  private static final long LOW = 0x0101010101010101L;
  private static final long END = LOW * ('"' | '\n');
  private static final long TO_QUOTE = LOW * ('"' ^ '\n');
  private static final long TO_BLANK = END;
  private static final int STEP = 2 * Long.BYTES;

  private final long seed;
  private final long begun;
  private long hash;

  /// @param seed of the hashes, as in `Octet.hash`
  public TextWalk(long seed) {
    this.seed = seed;
    this.begun = Octet.begun(seed);
  }

  /// What `Octet.hash` says of the text walked through last.
  public long hash() {
    return hash;
  }

  /// Where the first quote or newline stands from `from` on, or one of two rare bytes. Negative
  /// when it stands among the array's last bytes, or nowhere.
  public int toQuote(byte[] bytes, int from) {
    return walk(bytes, from, TO_QUOTE);
  }

  /// Where the first blank or newline stands from `from` on, or one of six bytes that no address or
  /// number holds. Negative when it stands among the array's last bytes, or nowhere.
  public int toBlank(byte[] bytes, int from) {
    return walk(bytes, from, TO_BLANK);
  }

  /// How many of the eight bytes at `at` stand before the first blank or newline among them.
  public static int toBlankWithinWord(byte[] bytes, int at) {
    long ends = Octet.zeros((Octet.word(bytes, at) | TO_BLANK) ^ END);
    return Long.numberOfTrailingZeros(ends) >>> 3;
  }

  private int walk(byte[] bytes, int from, long same) {
    int last = bytes.length - STEP;
    long sum = begun;
    for (int at = from; at <= last; at += STEP) {
      long first = Octet.word(bytes, at);
      long second = Octet.word(bytes, at + Long.BYTES);
      long inFirst = Octet.zeros((first | same) ^ END);
      long inSecond = Octet.zeros((second | same) ^ END);
      if ((inFirst | inSecond) != 0) {
        int before = Long.numberOfTrailingZeros(inFirst) >>> 3;
        int behind = before < Long.BYTES ? 0 : Long.numberOfTrailingZeros(inSecond) >>> 3;
        long rest = before < Long.BYTES ? first & ~(-1L << (before << 3)) : first;
        sum = Octet.folded(rest ^ seed, (second & ~(-1L << (behind << 3))) ^ sum);
        int end = at + before + behind;
        hash = Octet.ended(sum, seed, end - from);
        return end;
      }
      sum = Octet.folded(first ^ seed, second ^ sum);
    }
    return -1;
  }

  /// The plain twin of both walks: defines where they end, far from the array's end.
  static int walkByByte(byte[] bytes, int from, boolean toQuote) {
    int at = from;
    String ends = toQuote ? "\"\n*\2" : " \n\"*(\b\2\0";
    while (at < bytes.length && ends.indexOf(bytes[at]) < 0) {
      at++;
    }
    return at == bytes.length ? -1 : at;
  }
}
