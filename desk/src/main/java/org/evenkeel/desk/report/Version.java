package org.evenkeel.desk.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One version of a notice.
///
/// @param number counted from one; 0 for what the facts say by themselves, not kept yet
/// @param by a person's identifier
/// @param approvedBy who stands behind exactly these words, null while nobody does
public record Version(
    int number,
    Draft draft,
    String by,
    Instant written,
    @Nullable String approvedBy,
    @Nullable Instant approved) {
  public boolean isApproved() {
    return approved != null;
  }
}
