package org.evenkeel.forensics.scan;

/// Remembers, by their hashes, what a walk of an automaton through recurring texts comes to: the
/// state at its end, and the literals on its way. Of two texts that share a place, the later one
/// stays. One per thread and automaton; the hash is salted.
final class WalkedTexts {
  private static final int MOST_LITERALS = 32;
  private static final int[] NONE = {};

  private final long[] hashes;
  private final char[] ends;
  private final int[][] literals;

  /// @param size how many are remembered, a power of two
  WalkedTexts(int size) {
    hashes = new long[size];
    ends = new char[size];
    literals = new int[size][];
  }

  /// The place of the text with this hash, or -1 when it is not known.
  int find(long hash) {
    int at = (int) hash & (hashes.length - 1);
    return hashes[at] == hash && literals[at] != null ? at : -1;
  }

  int end(int place) {
    return ends[place];
  }

  int[] literals(int place) {
    return literals[place];
  }

  /// @param found the literals, as bits; when there are many, the text is walked through again
  void remember(long hash, int end, long[] found) {
    int count = 0;
    for (long word : found) {
      count += Long.bitCount(word);
    }
    if (count <= MOST_LITERALS) {
      int at = (int) hash & (hashes.length - 1);
      hashes[at] = hash;
      ends[at] = (char) end;
      literals[at] = count == 0 ? NONE : numbers(found, count);
    }
  }

  private static int[] numbers(long[] bits, int count) {
    int[] numbers = new int[count];
    int at = 0;
    for (int word = 0; word < bits.length; word++) {
      for (long left = bits[word]; left != 0; left &= left - 1) {
        numbers[at++] = (word << 6) + Long.numberOfTrailingZeros(left);
      }
    }
    return numbers;
  }
}
