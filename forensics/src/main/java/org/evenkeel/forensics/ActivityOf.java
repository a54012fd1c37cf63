package org.evenkeel.forensics;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.investigation.Activity;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.scan.Hit;
import org.jspecify.annotations.Nullable;

/// Suspicious lines over time, in at most sixty steps of whole hours.
final class ActivityOf {
  private static final int STEPS = 60;

  private ActivityOf() {}

  static @Nullable Activity hits(List<Hit> hits, Map<Integer, Meaning> meanings) {
    SortedMap<Long, Long> all = new TreeMap<>();
    SortedMap<Long, Long> successes = new TreeMap<>();
    for (Hit hit : hits) {
      Meaning meaning = meanings.get(hit.rule());
      if (meaning != null && meaning.hostile()) {
        hit.hours().forEach((hour, count) -> all.merge(hour, count, Long::sum));
        if (meaning.weight() == Meaning.Weight.SUCCESS) {
          hit.hours().forEach((hour, count) -> successes.merge(hour, count, Long::sum));
        }
      }
    }
    if (all.isEmpty()) {
      return null;
    }
    long first = all.firstKey();
    long hours = (all.lastKey() - first) / STEPS + 1;
    return new Activity(
        Instant.ofEpochSecond(first * 3600),
        Duration.ofHours(hours),
        steps(all, first, hours, all.lastKey()),
        steps(successes, first, hours, all.lastKey()));
  }

  private static List<Long> steps(SortedMap<Long, Long> hours, long first, long step, long last) {
    long[] counts = new long[(int) ((last - first) / step) + 1];
    hours.forEach((hour, count) -> counts[(int) ((hour - first) / step)] += count);
    List<Long> steps = new ArrayList<>();
    for (long count : counts) {
      steps.add(count);
    }
    return steps;
  }
}
