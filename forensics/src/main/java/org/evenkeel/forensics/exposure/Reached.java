package org.evenkeel.forensics.exposure;

import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.story.Citations;

/// Builds what an observation exposed.
final class Reached {
  private Reached() {}

  /// @param people how many; a `max` of -1 stands for no upper bound
  static Exposure by(Observation seen, String category, String reach, People people, Window when) {
    return new Exposure(
        category,
        reach,
        people,
        new Span(when.from, when.to.isBefore(when.from) ? when.from : when.to),
        when.why,
        Citations.of(List.copyOf(seen.lines())));
  }

  /// When, and why it follows.
  record Window(Instant from, Instant to, String why) {}
}
