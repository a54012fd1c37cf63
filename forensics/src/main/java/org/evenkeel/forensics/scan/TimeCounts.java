package org.evenkeel.forensics.scan;

import java.time.Duration;
import java.util.SortedMap;
import java.util.TreeMap;

/// How many lines fell into each step of time. Lines come nearly in order, so the step at hand is
/// held apart and the map is touched only when it changes.
final class TimeCounts {
  private final SortedMap<Long, Long> counts = new TreeMap<>();
  private final long step;
  private long stepStart;
  private long inStep;

  TimeCounts(Duration step) {
    this.step = step.toNanos() / 1000;
  }

  /// @param time microseconds since 1970
  void count(long time) {
    long since = time - stepStart;
    if (since < 0 || since >= step) {
      store();
      stepStart = Math.floorDiv(time, step) * step;
    }
    inStep++;
  }

  void merge(TimeCounts other) {
    other.counts().forEach((number, count) -> counts.merge(number, count, Long::sum));
  }

  /// Counts by the step's number since 1970.
  SortedMap<Long, Long> counts() {
    store();
    return counts;
  }

  private void store() {
    if (inStep > 0) {
      counts.merge(stepStart / step, inStep, Long::sum);
      inStep = 0;
    }
  }
}
