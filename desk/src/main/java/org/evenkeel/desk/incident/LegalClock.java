package org.evenkeel.desk.incident;

import java.time.Instant;
import java.util.Optional;

/// Knows the next legal deadline of a case. The step that works duties out is one; so its news
/// reaches the overview, which knows no step.
public interface LegalClock {
  /// The one that is due first and not met yet; empty when none has a date.
  Optional<Deadline> next(Incident incident);

  /// A date by which somebody has to be told.
  ///
  /// @param whom who is told
  /// @param words the date as its place writes it
  /// @param address where it is dealt with
  record Deadline(String whom, Instant end, String words, String address) {}
}
