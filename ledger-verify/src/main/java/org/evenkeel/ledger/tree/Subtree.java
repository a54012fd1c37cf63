package org.evenkeel.ledger.tree;

import org.evenkeel.ledger.words.Unproven;

/// The leaves from `start` up to, but without, `end`, where they form a tree of their own inside
/// the whole: `start` is a multiple of the smallest power of two that holds them all. Every tree is
/// a subtree that starts at 0. From the draft on Merkle tree certificates, section 4.1.
public record Subtree(long start, long end) {
  public Subtree {
    if (start < 0 || start > end || start % spread(end - start) != 0) {
      throw new Unproven("leaves " + start + " to " + end + " form no tree of their own");
    }
  }

  /// The whole tree of `size` leaves.
  public static Subtree whole(long size) {
    return new Subtree(0, size);
  }

  public long size() {
    return end - start;
  }

  /// The smallest power of two that is not smaller; the largest there is where none is.
  private static long spread(long size) {
    long below = Long.highestOneBit(Math.max(1, size));
    boolean exact = below >= size || below > Long.MAX_VALUE / 2;
    return exact ? below : below << 1;
  }
}
