package org.evenkeel.law.page;

import java.time.Duration;
import java.time.Instant;

/// How long until a moment, or since, in two units.
public final class TimeLeft {
  private static final int HOURS = 24;
  private static final int MINUTES = 60;

  private TimeLeft() {}

  /// Such as `2 days 4 hours left` or `3 hours late`.
  public static String until(Instant end, Instant now) {
    Duration left = Duration.between(now, end);
    boolean late = left.isNegative();
    long minutes = left.abs().toMinutes();
    long days = minutes / MINUTES / HOURS;
    long hours = minutes / MINUTES % HOURS;
    String text;
    if (days > 0) {
      text = unit(days, "day") + (hours > 0 && days < 10 ? " " + unit(hours, "hour") : "");
    } else if (hours > 0) {
      text = unit(hours, "hour") + " " + unit(minutes % MINUTES, "minute");
    } else {
      text = unit(minutes, "minute");
    }
    return text + (late ? " late" : " left");
  }

  private static String unit(long count, String name) {
    return count + " " + name + (count == 1 ? "" : "s");
  }
}
