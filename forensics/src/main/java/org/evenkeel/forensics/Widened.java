package org.evenkeel.forensics;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.investigation.Duration;
import org.evenkeel.forensics.investigation.Duration.Interval;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Window;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.story.Times;
import org.jspecify.annotations.Nullable;

/// Stretches of access made as wide as the clocks are unsure that tell their ends.
///
/// @param crews who had access
/// @param clocks how the clocks of the sources stand
record Widened(List<Crew> crews, List<Clock> clocks) {
  Duration of(Duration length) {
    List<Interval> intervals = new ArrayList<>();
    for (Interval each : length.intervals()) {
      Span span = each.span();
      intervals.add(
          new Interval(
              new Span(span.from().minus(unsure(span.from())), span.to().plus(unsure(span.to()))),
              each.actor()));
    }
    return new Duration(
        length.firstAccess(),
        length.atOrBefore(),
        length.lastActivity(),
        length.ongoing(),
        intervals,
        length.vulnerable(),
        said(length.intruded()));
  }

  private @Nullable Window said(@Nullable Window intruded) {
    if (intruded == null || intruded.from() == null) {
      return intruded;
    }
    Instant from = intruded.from();
    java.time.Duration unsure = unsure(from);
    return unsure.isZero()
        ? intruded
        : new Window(
            from.minus(unsure),
            intruded.atOrBefore(),
            intruded.to(),
            intruded.open(),
            intruded.why()
                + ". The log that tells the first of it has a clock that is sure only within "
                + unsure.toSeconds()
                + " s, so much earlier it may have been");
  }

  /// How unsure the clock is by which something was done at `when`; of several, the surest counts.
  private java.time.Duration unsure(Instant when) {
    return crews.stream()
        .flatMap(crew -> crew.telling().stream())
        .filter(seen -> isAt(seen, when))
        .map(this::unsure)
        .min(java.time.Duration::compareTo)
        .orElse(java.time.Duration.ZERO);
  }

  private static boolean isAt(Observation seen, Instant when) {
    return Times.instant(Math.max(0, seen.first())).equals(when)
        || Times.instant(Math.max(0, seen.last())).equals(when);
  }

  private java.time.Duration unsure(Observation seen) {
    Optional<Clock> clock =
        clocks.stream()
            .filter(each -> each.source().equals(Alignment.words(seen.source())))
            .findFirst();
    return clock
        .map(each -> java.time.Duration.ofSeconds(Math.round(each.uncertaintySeconds())))
        .orElse(java.time.Duration.ZERO);
  }
}
