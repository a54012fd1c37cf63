package org.evenkeel.forensics.scan;

/// A set of hashes that may be taken to hold more than it does, never less (Bloom, "Space/time
/// trade-offs in hash coding with allowable errors", 1970). 64 Ki bits, three for each hash: with
/// the four thousand addresses and paths of a block, one question in three hundred is answered
/// wrongly with yes.
final class Bloom {
  /// Words of a set.
  static final int WORDS = 1024;

  private static final int MASK = WORDS * Long.SIZE - 1;

  private Bloom() {}

  static void add(long[] bits, long hash) {
    set(bits, (int) hash & MASK);
    set(bits, (int) (hash >>> 20) & MASK);
    set(bits, (int) (hash >>> 40) & MASK);
  }

  static boolean mayHold(long[] bits, long hash) {
    return has(bits, (int) hash & MASK)
        && has(bits, (int) (hash >>> 20) & MASK)
        && has(bits, (int) (hash >>> 40) & MASK);
  }

  private static void set(long[] bits, int bit) {
    bits[bit >> 6] |= 1L << bit;
  }

  private static boolean has(long[] bits, int bit) {
    return (bits[bit >> 6] >>> bit & 1) != 0;
  }
}
