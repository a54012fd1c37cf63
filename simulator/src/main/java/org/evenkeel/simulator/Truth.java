package org.evenkeel.simulator;

import java.time.Instant;
import java.util.List;

/// The truth about a store in a few sentences; all of it stands in `truth.json`.
///
/// @param breach whether there was one
/// @param title the story in one sentence
/// @param steps what was done, in the order of time
public record Truth(boolean breach, String title, List<Step> steps) {
  public Truth {
    steps = List.copyOf(steps);
  }

  /// What one intruder did.
  public record Step(Instant at, String actor, String what) {}
}
