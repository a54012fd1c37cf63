package org.evenkeel.forensics.scan;

/// Remembers, by their hashes, texts in which no literal occurs: a store's pages and its visitors'
/// browsers recur by the million. Forgets by overwriting. The hash is salted, so that an attacker
/// cannot make a text that is taken for a quiet one.
final class QuietTexts {
  private final long[] hashes;
  private final int mask;

  /// @param size how many are remembered, a power of two
  QuietTexts(int size) {
    hashes = new long[size];
    mask = size - 1;
  }

  boolean knows(long hash) {
    return hashes[(int) hash & mask] == hash;
  }

  void remember(long hash) {
    hashes[(int) hash & mask] = hash;
  }
}
