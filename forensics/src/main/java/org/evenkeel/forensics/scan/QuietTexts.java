package org.evenkeel.forensics.scan;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// Remembers, by their hashes, texts in which no literal occurs: a store's pages and its visitors'
/// browsers recur by the million. Two texts share a pair of places, so that a page that everyone
/// asks for is not pushed out by one that nobody asks for again; of three, the one asked for
/// longest ago is forgotten. The hash is salted, so that an attacker cannot make a text that is
/// taken for a quiet one.
///
/// Threads may share one without locks: a place holds a whole hash or another, and one that is lost
/// between two threads is found out again.
final class QuietTexts {
  private static final VarHandle PLACE = MethodHandles.arrayElementVarHandle(long[].class);

  private final long[] hashes;
  private final int mask;

  /// @param size how many are remembered, a power of two, at least 2
  QuietTexts(int size) {
    hashes = new long[size];
    mask = size - 2;
  }

  boolean knows(long hash) {
    int first = (int) hash & mask;
    if (at(first) == hash) {
      return true;
    }
    boolean known = at(first + 1) == hash;
    if (known) {
      remember(hash);
    }
    return known;
  }

  void remember(long hash) {
    int first = (int) hash & mask;
    PLACE.setOpaque(hashes, first + 1, at(first));
    PLACE.setOpaque(hashes, first, hash);
  }

  private long at(int place) {
    return (long) PLACE.getOpaque(hashes, place);
  }
}
