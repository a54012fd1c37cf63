package org.evenkeel.desk.report.web;

import java.time.Instant;
import org.evenkeel.desk.report.Filing;
import org.jspecify.annotations.Nullable;

/// Proof that somebody was told, as programs see it.
///
/// @param due by when it was due as the facts stood then, null when it had no date
/// @param receipt the sealed piece of evidence that shows it, null without one
/// @param version which version of the notice was sent, null for none of ours
record FilingShown(
    String duty,
    Instant told,
    @Nullable Instant due,
    boolean late,
    String reference,
    @Nullable String receipt,
    @Nullable Integer version) {

  static FilingShown of(Filing filing) {
    return new FilingShown(
        filing.duty(),
        filing.told(),
        filing.due(),
        filing.isLate(),
        filing.reference(),
        filing.receipt(),
        filing.version());
  }
}
