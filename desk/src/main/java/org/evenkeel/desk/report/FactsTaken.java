package org.evenkeel.desk.report;

import java.time.Instant;
import java.util.List;

/// The facts as they stood once, and what their change did to the duties.
///
/// @param changes in sentences; empty for the first
/// @param by who changed them
public record FactsTaken(String facts, List<String> changes, String by, Instant taken) {
  public FactsTaken {
    changes = List.copyOf(changes);
  }
}
