package org.evenkeel.forensics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import org.evenkeel.forensics.investigation.Activity;
import org.evenkeel.forensics.scan.Suspicious;
import org.jspecify.annotations.Nullable;

/// Suspicious lines over time, in at most sixty steps of a length that people count in.
final class ActivityOf {
  private static final int STEPS = 60;

  /// Lengths of a step, in units of `Suspicious.STEP`: minutes, hours, days, weeks.
  private static final int[] LENGTHS = {
    1, 2, 3, 6, 12, 24, 36, 72, 144, 288, 576, 2016, 4032, 8064, 26208
  };

  private ActivityOf() {}

  /// @param succeeded whether anything did: else no step is marked, whatever single lines look like
  static @Nullable Activity of(Suspicious suspicious, boolean succeeded) {
    SortedMap<Long, Long> lines = suspicious.lines();
    if (lines.isEmpty()) {
      return null;
    }
    int length = length(lines.lastKey() - lines.firstKey());
    long first = Math.floorDiv(lines.firstKey(), length);
    int steps = (int) (Math.floorDiv(lines.lastKey(), length) - first) + 1;
    Duration step = Suspicious.STEP.multipliedBy(length);
    return new Activity(
        Instant.EPOCH.plus(step.multipliedBy(first)),
        step,
        steps(lines, first, length, steps),
        steps(
            succeeded ? suspicious.successes() : Collections.emptySortedMap(),
            first,
            length,
            steps));
  }

  private static int length(long units) {
    for (int length : LENGTHS) {
      if (units / length < STEPS - 1) {
        return length;
      }
    }
    return (int) (units / (STEPS - 1)) + 1;
  }

  private static List<Long> steps(
      SortedMap<Long, Long> units, long first, int length, int howMany) {
    long[] counts = new long[howMany];
    units.forEach((unit, count) -> counts[(int) (Math.floorDiv(unit, length) - first)] += count);
    List<Long> steps = new ArrayList<>();
    for (long count : counts) {
      steps.add(count);
    }
    return steps;
  }
}
