package org.evenkeel.ledger.store;

import java.util.Optional;
import org.evenkeel.ledger.note.SignedHead;

/// The head in two places that are not restored together: the larger one is the last. A place that
/// fell behind, because a crash came between the two or a backup was put back, is brought up to
/// date with the next head.
public final class TwinHeads implements Heads {
  private final Heads first;
  private final Heads second;

  /// @param first the one that all instances share
  public TwinHeads(Heads first, Heads second) {
    this.first = first;
    this.second = second;
  }

  @Override
  public Optional<String> last() {
    Optional<String> one = first.last();
    Optional<String> other = second.last();
    if (size(one) == size(other) && !one.equals(other)) {
      throw new LedgerException.Forked(
          "Two different heads over the same number of entries were signed: two instances have"
              + " written to this ledger.");
    }
    return size(one) > size(other) ? one : other;
  }

  @Override
  public void swap(Optional<String> expected, String next) {
    swap(first, expected, next);
    swap(second, expected, next);
  }

  private static void swap(Heads place, Optional<String> expected, String next) {
    Optional<String> there = place.last();
    boolean behind = size(there) < size(expected);
    place.swap(behind ? there : expected, next);
  }

  private static long size(Optional<String> head) {
    return head.map(note -> SignedHead.parse(note).size()).orElse(-1L);
  }
}
