package org.evenkeel.forensics.investigation;

import java.time.Instant;
import java.util.List;

/// One entry of the timeline: something that happened, in a plain sentence.
public record Moment(
    Instant at, String actor, Phase phase, String what, Grade grade, List<Citation> evidence) {
  public Moment {
    evidence = List.copyOf(evidence);
  }
}
