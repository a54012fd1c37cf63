package org.evenkeel.cli.answer;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Span;

/// Times and lengths of time in words. All times are UTC and say so.
final class When {
  private static final DateTimeFormatter MOMENT = pattern("EEE d MMM yyyy, HH:mm:ss");
  private static final DateTimeFormatter MINUTE = pattern("d MMM yyyy HH:mm");
  private static final DateTimeFormatter DAY = pattern("d MMM yyyy");
  private static final DateTimeFormatter SECOND = pattern("d MMM HH:mm:ss");

  private When() {}

  /// `Wed 4 Mar 2026, 02:14:09 UTC`.
  static String at(Instant time) {
    return MOMENT.format(time) + " UTC";
  }

  /// `4 Mar 2026 02:14`, for places where UTC is said already.
  static String minute(Instant time) {
    return MINUTE.format(time);
  }

  /// `4 Mar 02:14:09`, for lists of moments near each other.
  static String second(Instant time) {
    return SECOND.format(time);
  }

  /// `4 Mar 2026 02:14 to 5 Mar 2026 11:00 UTC`, one moment or one day where that is all.
  static String span(Span span) {
    String from = MINUTE.format(span.from());
    String to = MINUTE.format(span.to());
    if (from.equals(to)) {
      return from + " UTC";
    }
    if (DAY.format(span.from()).equals(DAY.format(span.to()))) {
      return from + " to " + pattern("HH:mm").format(span.to()) + " UTC";
    }
    return from + " to " + to + " UTC";
  }

  /// `5 days and 4 hours`: the two largest units that matter.
  static String length(Duration length) {
    if (length.toDays() > 0) {
      return two(length.toDays(), "day", length.toHoursPart(), "hour");
    }
    if (length.toHours() > 0) {
      return two(length.toHours(), "hour", length.toMinutesPart(), "minute");
    }
    if (length.toMinutes() > 0) {
      return two(length.toMinutes(), "minute", length.toSecondsPart(), "second");
    }
    return Count.of(length.toSeconds(), "second");
  }

  private static String two(long large, String largeUnit, long small, String smallUnit) {
    String first = Count.of(large, largeUnit);
    return small == 0 ? first : first + " and " + Count.of(small, smallUnit);
  }

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).withZone(ZoneOffset.UTC);
  }
}
