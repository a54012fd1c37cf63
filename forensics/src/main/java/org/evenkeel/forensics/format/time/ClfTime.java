package org.evenkeel.forensics.format.time;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Row;

/// Reads `10/Oct/2000:13:55:36 -0700`, with or without its zone. Lines come many to the day and
/// often many to the second: the last day and zone are remembered with what they amount to.
public final class ClfTime {
  /// Length of a time with its zone.
  public static final int WITH_ZONE = 26;

  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int WITHOUT_ZONE = 20;
  private static final int DAY = 12;
  private static final int CLOCK_END = 20;

  private final ZoneOffset zone;
  private final byte[] day = new byte[DAY];
  private final byte[] offset = new byte[WITH_ZONE - CLOCK_END];
  private int offsetLength = -1;
  private int offsetSeconds;

  /// Seconds since 1970 at which the remembered day begins in the remembered zone.
  private long midnight;

  private long lastDay;
  private long lastHour;
  private long lastSecond;
  private long lastZone;
  private long lastMicros = Row.NO_TIME;
  private int lastOffset;

  public ClfTime(ZoneOffset zone) {
    this.zone = zone;
  }

  /// Microseconds since 1970, or `Row.NO_TIME`.
  public long micros(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length != WITH_ZONE && length != WITHOUT_ZONE) {
      return Row.NO_TIME;
    }
    if (length == WITH_ZONE) {
      return withZone(bytes, from, to);
    }
    return parsed(bytes, from, to);
  }

  /// The second read last is known by its bytes, eight at a time.
  private long withZone(byte[] bytes, int from, int to) {
    long day = Octet.word(bytes, from);
    long hour = Octet.word(bytes, from + 8);
    long second = Octet.word(bytes, from + 16);
    long zone = Octet.word(bytes, from + 18);
    if (day == lastDay && hour == lastHour && second == lastSecond && zone == lastZone) {
      offsetSeconds = lastOffset;
      return lastMicros;
    }
    lastMicros = parsed(bytes, from, to);
    lastOffset = offsetSeconds;
    lastDay = day;
    lastHour = hour;
    lastSecond = second;
    lastZone = zone;
    return lastMicros;
  }

  private long parsed(byte[] bytes, int from, int to) {
    if (!remembered(bytes, from, to) && !remember(bytes, from, to)) {
      return Row.NO_TIME;
    }
    int hour = two(bytes, from + 12);
    int minute = two(bytes, from + 15);
    int second = two(bytes, from + 18);
    boolean apart = bytes[from + 14] == ':' && bytes[from + 17] == ':';
    if (!apart || (hour | minute | second) < 0 || hour > 23 || minute > 59 || second > 60) {
      return Row.NO_TIME;
    }
    return (midnight + hour * 3600L + minute * 60L + second) * 1_000_000;
  }

  /// How many seconds east of Greenwich the time read last was written.
  public int offsetSeconds() {
    return offsetSeconds;
  }

  private boolean remembered(byte[] bytes, int from, int to) {
    return offsetLength == to - from - CLOCK_END
        && Arrays.equals(bytes, from, from + DAY, day, 0, DAY)
        && Arrays.equals(bytes, from + CLOCK_END, to, offset, 0, offsetLength);
  }

  private boolean remember(byte[] bytes, int from, int to) {
    offsetLength = -1;
    int month = month(bytes, from + 3);
    int year = two(bytes, from + 7) * 100 + two(bytes, from + 9);
    offsetSeconds = offset(bytes, from, to - from);
    boolean apart = bytes[from + 2] == '/' && bytes[from + 6] == '/' && bytes[from + 11] == ':';
    if (!apart || month < 1 || year < 0 || offsetSeconds == Integer.MIN_VALUE) {
      return false;
    }
    try {
      long days = LocalDate.of(year, month, two(bytes, from)).toEpochDay();
      midnight = days * 86_400 - offsetSeconds;
    } catch (DateTimeException e) {
      return false;
    }
    offsetLength = to - from - CLOCK_END;
    System.arraycopy(bytes, from, day, 0, DAY);
    System.arraycopy(bytes, from + CLOCK_END, offset, 0, offsetLength);
    return true;
  }

  private static int month(byte[] bytes, int from) {
    int at = MONTHS.indexOf(new String(bytes, from, 3, StandardCharsets.ISO_8859_1));
    return at >= 0 && at % 3 == 0 ? at / 3 + 1 : -1;
  }

  /// Seconds east of Greenwich, or the least number when there is no telling.
  private int offset(byte[] bytes, int from, int length) {
    if (length == WITHOUT_ZONE) {
      return zone.getTotalSeconds();
    }
    int hours = two(bytes, from + 22);
    int minutes = two(bytes, from + 24);
    byte sign = bytes[from + 21];
    boolean signed = bytes[from + CLOCK_END] == ' ' && (sign == '+' || sign == '-');
    if (!signed || (hours | minutes) < 0 || hours > 18 || minutes > 59) {
      return Integer.MIN_VALUE;
    }
    int seconds = hours * 3600 + minutes * 60;
    return sign == '-' ? -seconds : seconds;
  }

  /// The number that two digits make, or a negative one.
  private static int two(byte[] bytes, int at) {
    int tens = bytes[at] - '0';
    int ones = bytes[at + 1] - '0';
    return tens < 0 || tens > 9 || ones < 0 || ones > 9 ? -10_000 : tens * 10 + ones;
  }
}
