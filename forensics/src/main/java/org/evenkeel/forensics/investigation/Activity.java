package org.evenkeel.forensics.investigation;

import java.time.Instant;
import java.util.List;

/// Attack activity over time: how many suspicious lines fell into each step.
///
/// @param from when the first step begins
/// @param step length of a step
/// @param counts suspicious lines per step
/// @param successes of these, lines that show success
public record Activity(
    Instant from, java.time.Duration step, List<Long> counts, List<Long> successes) {
  public Activity {
    counts = List.copyOf(counts);
    successes = List.copyOf(successes);
  }
}
