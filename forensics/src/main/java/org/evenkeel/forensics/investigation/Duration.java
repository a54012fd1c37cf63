package org.evenkeel.forensics.investigation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// For how long someone had access, as far as the evidence shows.
///
/// @param firstAccess the first proof of access
/// @param atOrBefore true when access may have begun earlier than the evidence reaches
/// @param lastActivity the last thing done with that access
/// @param ongoing true when nothing shows that the access has ended
/// @param intervals stretches of access, each with its actor
/// @param vulnerable since when the hole was open, and until when
/// @param intruded from the first access until every way back was closed
public record Duration(
    Instant firstAccess,
    boolean atOrBefore,
    Instant lastActivity,
    boolean ongoing,
    List<Interval> intervals,
    @Nullable Window vulnerable,
    @Nullable Window intruded) {
  public Duration {
    intervals = List.copyOf(intervals);
  }

  public Duration(
      Instant firstAccess,
      boolean atOrBefore,
      Instant lastActivity,
      boolean ongoing,
      List<Interval> intervals) {
    this(firstAccess, atOrBefore, lastActivity, ongoing, intervals, null, null);
  }

  /// One stretch.
  public record Interval(Span span, String actor) {}
}
