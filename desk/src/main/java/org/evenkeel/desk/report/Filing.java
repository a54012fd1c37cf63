package org.evenkeel.desk.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Proof that somebody was told.
///
/// @param told when
/// @param due by when it was due as the facts stood then, null when it had no date
/// @param reference what the recipient calls it
/// @param receipt the sealed piece of evidence that shows it, null without one
/// @param version which version of the notice was sent, null for none of ours
public record Filing(
    String duty,
    Instant told,
    @Nullable Instant due,
    String reference,
    @Nullable String receipt,
    @Nullable Integer version) {
  /// Whether it came after its deadline.
  public boolean isLate() {
    return due != null && told.isAfter(due);
  }
}
