package org.evenkeel.simulator.store;

/// A stretch of time, in milliseconds since 1970; the end does not belong to it.
public record Span(long from, long to) {
  public static final long SECOND = 1000;
  public static final long MINUTE = 60 * SECOND;
  public static final long HOUR = 60 * MINUTE;
  public static final long DAY = 24 * HOUR;

  public Span {
    if (from > to) {
      throw new IllegalArgumentException("Ends before it begins: %d to %d".formatted(from, to));
    }
  }

  public boolean holds(long at) {
    return at >= from && at < to;
  }

  public double days() {
    return (to - from) / (double) DAY;
  }
}
