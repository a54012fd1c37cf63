package org.evenkeel.forensics.story;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.investigation.Coverage.Gap;
import org.evenkeel.forensics.investigation.Span;

/// Finds stretches without lines in which, at the usual rate for those hours, silence is next to
/// impossible: expected lines λ with e^-λ below one in a million.
public final class Gaps {
  private static final double SURE = -Math.log(1e-6);
  private static final int HOURS_OF_DAY = 24;
  private static final int LEAST_HOURS = 48;

  private Gaps() {}

  /// @param hours lines per hour, by the hour's number since 1970
  /// @param what the sources, as people know them
  public static List<Gap> in(SortedMap<Long, Long> hours, String what) {
    List<Gap> gaps = new ArrayList<>();
    if (hours.size() < LEAST_HOURS) {
      return gaps;
    }
    double[] usual = usual(hours);
    long before = hours.firstKey();
    for (long hour : hours.keySet()) {
      double expected = 0;
      for (long silent = before + 1; silent < hour; silent++) {
        expected += usual[Math.floorMod(silent, HOURS_OF_DAY)];
      }
      if (expected > SURE) {
        gaps.add(gap(before + 1, hour, expected, what));
      }
      before = hour;
    }
    return gaps;
  }

  /// Lines per hour for each hour of the day: the lower quartile, so that a few loud days do not
  /// make quiet ones suspicious.
  private static double[] usual(SortedMap<Long, Long> hours) {
    Map<Integer, List<Long>> byHour = new TreeMap<>();
    hours.forEach(
        (hour, count) ->
            byHour
                .computeIfAbsent(Math.floorMod(hour, HOURS_OF_DAY), any -> new ArrayList<>())
                .add(count));
    double[] usual = new double[HOURS_OF_DAY];
    byHour.forEach(
        (hour, counts) -> {
          counts.sort(null);
          usual[hour] = counts.get(counts.size() / 4);
        });
    return usual;
  }

  private static Gap gap(long from, long to, double expected, String what) {
    Span span = new Span(Instant.ofEpochSecond(from * 3600), Instant.ofEpochSecond(to * 3600));
    String why =
        "No line in "
            + what
            + " for "
            + (to - from)
            + " hours in which about "
            + Math.round(expected)
            + " were to be expected";
    return new Gap(span, why);
  }
}
