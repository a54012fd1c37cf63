package org.evenkeel.law.rule;

import java.time.LocalDate;
import org.evenkeel.law.code.Status;
import org.jspecify.annotations.Nullable;

/// When a text binds.
///
/// @param status whether it binds at all
/// @param from its first day, null where that lies before memory
/// @param to the first day on which it no longer binds, null while it does
public record InForce(Status status, @Nullable LocalDate from, @Nullable LocalDate to) {
  public InForce {
    if (from != null && to != null && !from.isBefore(to)) {
      throw new IllegalArgumentException("from " + from + " is not before to " + to);
    }
  }

  /// Whether `day` lies within.
  public boolean on(LocalDate day) {
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
