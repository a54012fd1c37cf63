package org.evenkeel.forensics.format.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;

/// Reads the time at the beginning of a line: `Nov 22 04:00:01`, with a day of the week before it
/// or a year in it, or `2026-11-22T04:00:01.123456+01:00`. A time without a year gets the latest
/// year that keeps it at or before what the setting says.
public final class LogTime {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int OLDEST_GUESS = 8;

  private final ZoneOffset zone;
  private final Instant latest;
  private byte[] bytes = {};
  private int at;
  private int to;
  private long micros;
  private int offsetSeconds;

  public LogTime(Setting setting) {
    this.zone = setting.zone();
    this.latest = setting.latest().plusSeconds(86_400);
  }

  /// Reads the time that begins at `from` and returns where it ends, or -1 when there is none.
  public int read(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.at = from;
    this.to = to;
    this.micros = Row.NO_TIME;
    this.offsetSeconds = zone.getTotalSeconds();
    try {
      return digit(0) && digit(3) ? iso() : named();
    } catch (DateTimeException e) {
      return -1;
    }
  }

  /// Microseconds since 1970 of the time read last.
  public long micros() {
    return micros;
  }

  /// How many seconds east of Greenwich the time read last was written.
  public int offsetSeconds() {
    return offsetSeconds;
  }

  private int iso() {
    boolean dashes = is(4, '-') && is(7, '-');
    if ((!dashes && !(is(4, '/') && is(7, '/'))) || !(is(10, 'T') || is(10, ' '))) {
      return -1;
    }
    LocalDate date = LocalDate.of(number(4), numberAfter(2), numberAfter(2));
    at++;
    LocalTime time = clock();
    long fraction = fraction();
    ZoneOffset offset = offset();
    offsetSeconds = offset.getTotalSeconds();
    micros = epoch(date, time, offset) + fraction;
    return at;
  }

  private int named() {
    int month = month();
    if (month < 0) {
      at += 4;
      month = is(-1, ' ') ? month() : -1;
    }
    if (month < 0 || !is(3, ' ')) {
      return -1;
    }
    at += 4;
    if (is(0, ' ')) {
      at++;
    }
    int day = number(digit(1) ? 2 : 1);
    at++;
    int year = digit(3) && is(4, ' ') ? numberAndBlank() : -1;
    LocalTime time = clock();
    long fraction = fraction();
    if (year < 0 && is(0, ' ') && digit(1) && digit(2) && digit(3) && digit(4) && !digit(5)) {
      at++;
      year = number(4);
    }
    micros =
        year < 0 ? recent(month, day, time) : epoch(LocalDate.of(year, month, day), time, zone);
    micros += fraction;
    return at;
  }

  private int numberAndBlank() {
    int number = number(4);
    at++;
    return number;
  }

  private long recent(int month, int day, LocalTime time) {
    int last = latest.atOffset(zone).getYear();
    for (int year = last; year > last - OLDEST_GUESS; year--) {
      boolean exists = day <= LocalDate.of(year, month, 1).lengthOfMonth();
      if (exists) {
        long when = epoch(LocalDate.of(year, month, day), time, zone);
        if (when <= latest.getEpochSecond() * 1_000_000) {
          return when;
        }
      }
    }
    throw new DateTimeException("no year has such a day");
  }

  private static long epoch(LocalDate date, LocalTime time, ZoneOffset zone) {
    return date.toEpochSecond(time, zone) * 1_000_000;
  }

  /// `04:00:01`; a leap second is the second before it.
  private LocalTime clock() {
    if (!is(2, ':') || !is(5, ':')) {
      throw new DateTimeException("no time of day");
    }
    int hour = number(2);
    int minute = numberAfter(2);
    return LocalTime.of(hour, minute, Math.min(numberAfter(2), 59));
  }

  /// Microseconds behind the second.
  private long fraction() {
    if (!(is(0, '.') || is(0, ',')) || !digit(1)) {
      return 0;
    }
    at++;
    long fraction = 0;
    int digits = 0;
    for (; digit(0); at++, digits++) {
      fraction = digits < 6 ? fraction * 10 + bytes[at] - '0' : fraction;
    }
    for (; digits < 6; digits++) {
      fraction *= 10;
    }
    return fraction;
  }

  private ZoneOffset offset() {
    if (is(0, 'Z')) {
      at++;
      return ZoneOffset.UTC;
    }
    if (!is(0, '+') && !is(0, '-')) {
      return zone;
    }
    int sign = is(0, '-') ? -1 : 1;
    at++;
    int hours = number(2);
    at += is(0, ':') ? 1 : 0;
    int minutes = digit(1) ? number(2) : 0;
    return ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes);
  }

  private int month() {
    if (at + 3 > to) {
      return -1;
    }
    int place = MONTHS.indexOf(new String(bytes, at, 3, StandardCharsets.ISO_8859_1));
    return place >= 0 && place % 3 == 0 ? place / 3 + 1 : -1;
  }

  private int numberAfter(int digits) {
    at++;
    return number(digits);
  }

  private int number(int digits) {
    int number = 0;
    for (int i = 0; i < digits; i++) {
      if (!digit(0)) {
        throw new DateTimeException("no number");
      }
      number = number * 10 + bytes[at++] - '0';
    }
    return number;
  }

  private boolean digit(int ahead) {
    int place = at + ahead;
    return place < to && bytes[place] >= '0' && bytes[place] <= '9';
  }

  private boolean is(int ahead, char letter) {
    int place = at + ahead;
    return place >= 0 && place < to && bytes[place] == letter;
  }
}
