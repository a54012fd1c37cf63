package org.evenkeel.forensics.scan;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;

/// When lines spoke against someone: each line once, however many rules match it.
public final class Suspicious {
  /// What the lines are counted by.
  public static final Duration STEP = Duration.ofMinutes(5);

  private final TimeCounts lines = new TimeCounts(STEP);
  private final TimeCounts successes = new TimeCounts(STEP);

  Suspicious() {}

  /// @param time microseconds since 1970
  void count(long time, boolean success) {
    lines.count(time);
    if (success) {
      successes.count(time);
    }
  }

  void merge(Suspicious other) {
    lines.merge(other.lines);
    successes.merge(other.successes);
  }

  /// Lines that speak against someone, by the step's number since 1970.
  public SortedMap<Long, Long> lines() {
    return Collections.unmodifiableSortedMap(lines.counts());
  }

  /// Of these, lines that show success.
  public SortedMap<Long, Long> successes() {
    return Collections.unmodifiableSortedMap(successes.counts());
  }
}
