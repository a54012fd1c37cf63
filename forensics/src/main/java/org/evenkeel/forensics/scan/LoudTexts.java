package org.evenkeel.forensics.scan;

import org.jspecify.annotations.Nullable;

/// Remembers, by their hashes, the rules that recurring texts leave possible, so that each text is
/// held against them once. The hash is salted, so that an attacker cannot make a text that is taken
/// for another one. One per thread.
final class LoudTexts {
  private static final int TEXTS = 1 << 12;
  private static final int MOST_RULES = 64;

  private final long[] hashes = new long[TEXTS];
  private final int[] @Nullable [] rules = new int[TEXTS][];

  /// The rules that the text with this hash leaves possible; null when they are not known.
  int @Nullable [] of(long hash) {
    int at = (int) hash & (TEXTS - 1);
    return hashes[at] == hash ? rules[at] : null;
  }

  /// @param possible the numbers of the rules; when there are many, they are worked out again
  void remember(long hash, int[] possible) {
    if (possible.length <= MOST_RULES) {
      int at = (int) hash & (TEXTS - 1);
      hashes[at] = hash;
      rules[at] = possible;
    }
  }
}
