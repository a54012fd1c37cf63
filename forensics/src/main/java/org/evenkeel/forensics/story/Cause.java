package org.evenkeel.forensics.story;

import java.util.Optional;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;
import org.jspecify.annotations.Nullable;

/// One way to explain how somebody came by what they needed, and what it costs to believe it: minus
/// the logarithm of how likely it is, give or take a constant.
///
/// @param cost in nats; the cheapest is the likeliest
/// @param observation what was seen; null for what logs cannot show
/// @param line the line that would have done it; null likewise
/// @param crew who; null likewise
/// @param hypothesis why it may have been, when nothing was seen
record Cause(
    double cost,
    @Nullable Observation observation,
    @Nullable TracedLine line,
    @Nullable Crew crew,
    Hypothesis hypothesis) {
  Optional<Observation> seen() {
    return Optional.ofNullable(observation);
  }

  Cause costing(double other) {
    return new Cause(other, observation, line, crew, hypothesis);
  }
}
