package org.evenkeel.desk.incident.web;

import java.time.Duration;

/// Spans of time as people say them: `3 days 4 hours`, `2 hours 5 minutes`.
final class Spans {
  private Spans() {}

  static String words(Duration span) {
    long days = span.toDays();
    int hours = span.toHoursPart();
    int minutes = span.toMinutesPart();
    if (days > 0) {
      return count(days, "day") + rest(hours, "hour");
    }
    return hours > 0 ? count(hours, "hour") + rest(minutes, "minute") : count(minutes, "minute");
  }

  private static String rest(long number, String unit) {
    return number == 0 ? "" : " " + count(number, unit);
  }

  private static String count(long number, String unit) {
    return number + " " + unit + (number == 1 ? "" : "s");
  }
}
