package org.evenkeel.forensics.format.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.evenkeel.forensics.event.Row;

/// The fast way to read `2026-11-22T04:00:01.123456+01:00`, with a blank for the `T`, without a
/// fraction, or without a zone: the last day is remembered, and nothing is made. `LogTime` is its
/// plain twin, and reads what this one does not.
final class IsoTime {
  private static final int DAY = 10;
  private static final int CLOCK_END = 19;
  private static final int MICROS = 6;
  private static final int MOST_HOURS = 17;

  private final ZoneOffset zone;
  private final byte[] day = "1970-01-01".getBytes(StandardCharsets.US_ASCII);

  /// Seconds since 1970 at which the remembered day begins in UTC.
  private long midnight;

  private int offsetSeconds;

  IsoTime(ZoneOffset zone) {
    this.zone = zone;
  }

  /// Microseconds since 1970, or `Row.NO_TIME` when the text is anything else.
  long micros(byte[] bytes, int from, int to) {
    if (to - from < CLOCK_END || !knownDay(bytes, from)) {
      return Row.NO_TIME;
    }
    int hour = two(bytes, from + 11);
    int minute = two(bytes, from + 14);
    int second = two(bytes, from + 17);
    boolean apart = bytes[from + 13] == ':' && bytes[from + 16] == ':';
    boolean parted = bytes[from + DAY] == 'T' || bytes[from + DAY] == ' ';
    if (!apart || !parted || (hour | minute | second) < 0 || hour > 23 || minute > 59) {
      return Row.NO_TIME;
    }
    int fractionEnd = fractionEnd(bytes, from + CLOCK_END, to);
    int offset = offset(bytes, fractionEnd, to);
    offsetSeconds = offset;
    if (offset == Integer.MIN_VALUE || second > 59) {
      return Row.NO_TIME;
    }
    long seconds = midnight + hour * 3600L + minute * 60L + second - offset;
    return seconds * 1_000_000 + fraction(bytes, from + CLOCK_END, fractionEnd);
  }

  /// How many seconds east of Greenwich the time read last was written.
  int offsetSeconds() {
    return offsetSeconds;
  }

  private boolean knownDay(byte[] bytes, int from) {
    return Arrays.equals(bytes, from, from + DAY, day, 0, DAY) || learnDay(bytes, from);
  }

  private boolean learnDay(byte[] bytes, int from) {
    int century = two(bytes, from);
    int year = two(bytes, from + 2);
    if ((century | year) < 0 || bytes[from + 4] != '-' || bytes[from + 7] != '-') {
      return false;
    }
    try {
      LocalDate date =
          LocalDate.of(century * 100 + year, two(bytes, from + 5), two(bytes, from + 8));
      midnight = date.toEpochDay() * 86_400;
    } catch (DateTimeException e) {
      return false;
    }
    System.arraycopy(bytes, from, day, 0, DAY);
    return true;
  }

  private static int fractionEnd(byte[] bytes, int from, int to) {
    boolean fraction = from + 1 < to && bytes[from] == '.' && digit(bytes[from + 1]);
    int at = from;
    if (fraction) {
      at++;
      while (at < to && digit(bytes[at])) {
        at++;
      }
    }
    return at;
  }

  private static long fraction(byte[] bytes, int from, int to) {
    long fraction = 0;
    for (int digits = 1; digits <= MICROS; digits++) {
      fraction = fraction * 10 + (from + digits < to ? bytes[from + digits] - '0' : 0);
    }
    return fraction;
  }

  /// Seconds east of Greenwich, or the least number when what follows is no zone.
  private int offset(byte[] bytes, int from, int to) {
    if (from == to) {
      return zone.getTotalSeconds();
    }
    if (bytes[from] == 'Z' && from + 1 == to) {
      return 0;
    }
    boolean colon = to - from == 6 && bytes[from + 3] == ':';
    if ((bytes[from] != '+' && bytes[from] != '-') || (!colon && to - from != 5)) {
      return Integer.MIN_VALUE;
    }
    int hours = two(bytes, from + 1);
    int minutes = two(bytes, to - 2);
    if ((hours | minutes) < 0 || hours > MOST_HOURS || minutes > 59) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3600 + minutes * 60;
    return bytes[from] == '-' ? -seconds : seconds;
  }

  private static boolean digit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  /// The number that two digits make, or a negative one.
  private static int two(byte[] bytes, int at) {
    boolean digits = digit(bytes[at]) && digit(bytes[at + 1]);
    return digits ? (bytes[at] - '0') * 10 + bytes[at + 1] - '0' : -10_000;
  }
}
