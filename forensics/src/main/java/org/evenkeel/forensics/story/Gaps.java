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
  private static final int HOURS_OF_WEEK = 168;
  private static final int WEEKS = 4;
  private static final int LEAST_HOURS = 48;

  /// In an hour with so many lines as a rule, a tenth of them is no accident.
  private static final double BUSY = 100;

  private static final int THIN = 10;

  private Gaps() {}

  /// @param hours lines per hour, by the hour's number since 1970
  /// @param what the sources, as people know them
  public static List<Gap> in(SortedMap<Long, Long> hours, String what) {
    List<Gap> gaps = new ArrayList<>();
    if (hours.size() < LEAST_HOURS) {
      return gaps;
    }
    Usual usual = Usual.of(hours);
    long from = hours.firstKey() + 1;
    double expected = 0;
    long lines = 0;
    for (long hour = from; hour <= hours.lastKey(); hour++) {
      long count = hours.getOrDefault(hour, 0L);
      if (hour < hours.lastKey() && isThin(count, usual.at(hour))) {
        expected += usual.at(hour);
        lines += count;
      } else {
        if (expected > SURE) {
          gaps.add(gap(new Stretch(from, hour, expected, lines), what));
        }
        from = hour + 1;
        expected = 0;
        lines = 0;
      }
    }
    return gaps;
  }

  /// Without a line, or with so few that most of an hour must be missing.
  private static boolean isThin(long count, double usual) {
    return count == 0 || (usual >= BUSY && count * THIN < usual);
  }

  /// Hours without lines, or with hardly any.
  private record Stretch(long from, long to, double expected, long lines) {}

  /// How many lines an hour has at least, as a rule: the lower quartile of the same hour of other
  /// days, so that a few loud days do not make quiet ones suspicious; of the same hour of the week
  /// where the log is long enough.
  private record Usual(Map<Integer, Double> ofDay, Map<Integer, Double> ofWeek) {
    static Usual of(SortedMap<Long, Long> hours) {
      boolean weeks = hours.lastKey() - hours.firstKey() >= WEEKS * HOURS_OF_WEEK;
      return new Usual(
          quartiles(hours, HOURS_OF_DAY),
          weeks ? quartiles(withSilent(hours), HOURS_OF_WEEK) : Map.of());
    }

    /// An hour that is silent every week is so by habit.
    private static SortedMap<Long, Long> withSilent(SortedMap<Long, Long> hours) {
      SortedMap<Long, Long> all = new TreeMap<>(hours);
      for (long hour = hours.firstKey(); hour < hours.lastKey(); hour++) {
        all.putIfAbsent(hour, 0L);
      }
      return all;
    }

    double at(long hour) {
      double day = ofDay.getOrDefault(Math.floorMod(hour, HOURS_OF_DAY), 0.0);
      return Math.min(day, ofWeek.getOrDefault(Math.floorMod(hour, HOURS_OF_WEEK), day));
    }

    private static Map<Integer, Double> quartiles(SortedMap<Long, Long> hours, int every) {
      Map<Integer, List<Long>> same = new TreeMap<>();
      hours.forEach(
          (hour, count) ->
              same.computeIfAbsent(Math.floorMod(hour, every), any -> new ArrayList<>())
                  .add(count));
      Map<Integer, Double> quartiles = new TreeMap<>();
      same.forEach(
          (hour, counts) -> {
            counts.sort(null);
            quartiles.put(hour, (double) counts.get(counts.size() / 4));
          });
      return quartiles;
    }
  }

  private static Gap gap(Stretch silent, String what) {
    Span span =
        new Span(
            Instant.ofEpochSecond(silent.from * 3600), Instant.ofEpochSecond(silent.to * 3600));
    String why =
        (silent.lines == 0 ? "No line in " : "Only " + silent.lines + " lines in ")
            + what
            + " for "
            + (silent.to - silent.from)
            + " hours in which about "
            + Math.round(silent.expected)
            + " were to be expected";
    return new Gap(span, why);
  }
}
