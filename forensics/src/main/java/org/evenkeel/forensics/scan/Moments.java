package org.evenkeel.forensics.scan;

import java.util.Arrays;

/// Times, many of them, as they come.
final class Moments {
  private static final int MOST = 4_000_000;

  private long[] times = new long[64];
  private int count;

  void add(long time) {
    if (count == times.length && count < MOST) {
      times = Arrays.copyOf(times, count * 2);
    }
    if (count < times.length) {
      times[count++] = time;
    }
  }

  void addAll(Moments other) {
    for (int at = 0; at < other.count; at++) {
      add(other.times[at]);
    }
  }

  long[] sorted() {
    long[] sorted = Arrays.copyOf(times, count);
    Arrays.sort(sorted);
    return sorted;
  }
}
