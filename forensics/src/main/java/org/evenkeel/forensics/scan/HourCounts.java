package org.evenkeel.forensics.scan;

import java.util.SortedMap;
import java.util.TreeMap;

/// How many lines fell into each hour. Lines come nearly in order, so the hour at hand is held
/// apart and the map is touched only when it changes.
final class HourCounts {
  static final long HOUR = 3_600_000_000L;

  private final SortedMap<Long, Long> counts = new TreeMap<>();
  private long hourStart;
  private long inHour;

  void count(long time) {
    long since = time - hourStart;
    if (since < 0 || since >= HOUR) {
      store();
      hourStart = Math.floorDiv(time, HOUR) * HOUR;
    }
    inHour++;
  }

  void merge(HourCounts other) {
    other.counts().forEach((hour, count) -> counts.merge(hour, count, Long::sum));
  }

  /// Counts by the hour's number since 1970.
  SortedMap<Long, Long> counts() {
    store();
    return counts;
  }

  private void store() {
    if (inHour > 0) {
      counts.merge(hourStart / HOUR, inHour, Long::sum);
      inHour = 0;
    }
  }
}
