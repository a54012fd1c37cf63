package org.evenkeel.forensics.rule;

import java.util.List;

/// What has to be true of the matches of a correlation's group within its time.
public sealed interface Criterion {
  /// Some measure of them lies within bounds, all of which have to hold.
  record Measured(Measure measure, List<Bound> bounds) implements Criterion {
    public Measured {
      bounds = List.copyOf(bounds);
    }
  }

  /// Which of the rules matched, and which did not.
  ///
  /// @param ordered whether those that matched have to do so in the order in which they are listed
  record Combined(Combination combination, boolean ordered) implements Criterion {}

  /// A limit.
  record Bound(Comparison comparison, double value) {
    public boolean holds(double measured) {
      return comparison.holds(measured, value);
    }
  }

  /// Whether more matches can make it untrue, so that nothing is known before the time is over.
  default boolean isKnownLate() {
    return switch (this) {
      case Measured(Measure measure, List<Bound> bounds) ->
          measure instanceof Measure.Share
              || bounds.stream().anyMatch(bound -> !bound.comparison().isLowerLimit());
      case Combined(Combination combination, boolean ordered) -> combination.denies();
    };
  }
}
