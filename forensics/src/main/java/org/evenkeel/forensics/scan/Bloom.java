package org.evenkeel.forensics.scan;

/// Sets of hashes, side by side in one array, that may be taken to hold more than they do, never
/// less (Bloom, "Space/time trade-offs in hash coding with allowable errors", 1970). 4 Ki bits,
/// three for each hash: with the 300 addresses and paths of a stretch, one question in a hundred
/// and forty is answered wrongly with yes.
final class Bloom {
  /// Words of a set.
  static final int WORDS = 64;

  private static final int MASK = WORDS * Long.SIZE - 1;

  private Bloom() {}

  /// Adds `hash` to set number `set`.
  static void add(long[] sets, int set, long hash) {
    int from = set * WORDS;
    put(sets, from, (int) hash & MASK);
    put(sets, from, (int) (hash >>> 20) & MASK);
    put(sets, from, (int) (hash >>> 40) & MASK);
  }

  static boolean mayHold(long[] sets, int set, long hash) {
    int from = set * WORDS;
    return has(sets, from, (int) hash & MASK)
        && has(sets, from, (int) (hash >>> 20) & MASK)
        && has(sets, from, (int) (hash >>> 40) & MASK);
  }

  private static void put(long[] sets, int from, int bit) {
    sets[from + (bit >> 6)] |= 1L << bit;
  }

  private static boolean has(long[] sets, int from, int bit) {
    return (sets[from + (bit >> 6)] >>> bit & 1) != 0;
  }
}
