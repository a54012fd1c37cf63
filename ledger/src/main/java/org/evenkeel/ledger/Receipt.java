package org.evenkeel.ledger;

import java.time.Duration;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.note.SignedHead;

/// That an entry is durable and stands under a signed head. Who keeps it can prove later that the
/// entry was there.
///
/// @param leaf what was written
/// @param head the first head over it
public record Receipt(Leaf leaf, SignedHead head) {
  private static final Duration WORTH_A_WORD = Duration.ofSeconds(5);

  public long sequence() {
    return leaf.sequence();
  }

  /// Whether the clock stood so far from where it was expected that someone should look at it.
  public boolean clockIsDoubtful() {
    return leaf.clockStep().abs().compareTo(WORTH_A_WORD) >= 0;
  }
}
