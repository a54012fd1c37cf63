package org.evenkeel.forensics.format.sql;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads the times of MySQL and MariaDB: ISO 8601, or `161209 14:18:50` and `20240102 10:00:00`,
/// which are local.
final class SqlTime {
  private static final int HOUR = 11;
  private static final int PADDED = 19;

  private final LogTime iso;
  private final Setting setting;
  private long micros;
  private int offsetSeconds;

  SqlTime(Setting setting) {
    this.iso = new LogTime(setting);
    this.setting = setting;
  }

  /// Reads the time that begins at `from` and returns where it ends, or -1 when there is none.
  int read(byte[] bytes, int from, int to) {
    int digits = 0;
    while (from + digits < to && digits < 9 && isDigit(bytes[from + digits])) {
      digits++;
    }
    if (digits == 4) {
      return isPadded(bytes, from, to) ? padded(bytes, from) : iso(bytes, from, to);
    }
    int clock = from + digits + 1;
    clock += clock < to && bytes[clock] == ' ' ? 1 : 0;
    int hour = clock + 1 < to && bytes[clock + 1] == ':' ? 1 : 2;
    boolean fits =
        (digits == 6 || digits == 8) && clock + hour + 6 <= to && bytes[clock - 1] == ' ';
    if (!fits || bytes[clock + hour] != ':' || bytes[clock + hour + 3] != ':') {
      return -1;
    }
    int year = number(bytes, from, digits - 4);
    offsetSeconds = setting.zone().getTotalSeconds();
    try {
      micros =
          LocalDateTime.of(
                      digits == 6 ? 2000 + year : year,
                      number(bytes, from + digits - 4, 2),
                      number(bytes, from + digits - 2, 2),
                      number(bytes, clock, hour),
                      number(bytes, clock + hour + 1, 2),
                      number(bytes, clock + hour + 4, 2))
                  .toEpochSecond(setting.zone())
              * 1_000_000;
      return clock + hour + 6;
    } catch (DateTimeException e) {
      return -1;
    }
  }

  private int iso(byte[] bytes, int from, int to) {
    int end = iso.read(bytes, from, to);
    micros = iso.micros();
    offsetSeconds = iso.offsetSeconds();
    return end;
  }

  /// `2026-11-22 3:11:12`: MariaDB writes the hour without its zero.
  private static boolean isPadded(byte[] bytes, int from, int to) {
    return from + PADDED <= to && bytes[from + HOUR - 1] == ' ' && bytes[from + HOUR] == ' ';
  }

  private int padded(byte[] bytes, int from) {
    byte[] time = Arrays.copyOfRange(bytes, from, from + PADDED);
    time[HOUR] = '0';
    return iso(time, 0, PADDED) == PADDED ? from + PADDED : -1;
  }

  /// Microseconds since 1970 of the time read last.
  long micros() {
    return micros;
  }

  /// How many seconds east of Greenwich it was written.
  int offsetSeconds() {
    return offsetSeconds;
  }

  private static boolean isDigit(byte letter) {
    return letter >= '0' && letter <= '9';
  }

  private static int number(byte[] bytes, int from, int digits) {
    int number = 0;
    for (int at = from; at < from + digits; at++) {
      if (!isDigit(bytes[at])) {
        throw new DateTimeException("no number");
      }
      number = number * 10 + bytes[at] - '0';
    }
    return number;
  }
}
