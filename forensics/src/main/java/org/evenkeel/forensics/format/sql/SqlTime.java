package org.evenkeel.forensics.format.sql;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads the times of MySQL and MariaDB: ISO 8601, or `161209 14:18:50` and `20240102 10:00:00`,
/// which are local.
final class SqlTime {
  private final LogTime iso;
  private final Setting setting;
  private long micros;

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
      int end = iso.read(bytes, from, to);
      micros = iso.micros();
      return end;
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

  /// Microseconds since 1970 of the time read last.
  long micros() {
    return micros;
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
