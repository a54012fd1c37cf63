package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;

/// Reads the time at the beginning of a line of PHP's: `[20-Feb-2024 10:15:33 Europe/Berlin]`, and
/// its process manager's `[20-Feb-2024 10:15:33.123456]`.
final class PhpTime {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm:ss", Locale.ENGLISH);
  private static final int LENGTH = 20;
  private static final int LONGEST = 80;

  private final ZoneId zone;
  private long micros = Row.NO_TIME;
  private int offsetSeconds;

  PhpTime(Setting setting) {
    zone = setting.zone();
  }

  /// Where the time at the beginning of the line ends, behind its bracket; -1 when there is none.
  int read(Row row) {
    byte[] bytes = row.bytes();
    int from = row.from();
    int close = Octet.indexOf(bytes, from, Math.min(row.to(), from + LONGEST), (byte) ']');
    boolean shaped =
        close < Math.min(row.to(), from + LONGEST)
            && close - from > LENGTH
            && bytes[from] == '['
            && bytes[from + 3] == '-';
    if (!shaped) {
      return -1;
    }
    String text = new String(bytes, from + 1, close - from - 1, StandardCharsets.ISO_8859_1);
    try {
      LocalDateTime time = LocalDateTime.parse(text.substring(0, LENGTH), TIME);
      int blank = text.indexOf(' ', LENGTH);
      String name = blank < 0 ? "" : text.substring(blank).strip();
      ZoneId where = name.isEmpty() ? zone : ZoneId.of(name);
      ZonedDateTime there = time.atZone(where);
      offsetSeconds = there.getOffset().getTotalSeconds();
      micros = there.toEpochSecond() * 1_000_000 + fraction(text);
      return close + 1;
    } catch (DateTimeException e) {
      return -1;
    }
  }

  /// Microseconds since 1970 of the time read last.
  long micros() {
    return micros;
  }

  /// How many seconds east of Greenwich it was written.
  int offsetSeconds() {
    return offsetSeconds;
  }

  private static long fraction(String text) {
    long fraction = 0;
    int digits = text.startsWith(".", LENGTH) ? 6 : 0;
    for (int digit = 1; digit <= digits; digit++) {
      int at = LENGTH + digit;
      boolean known = at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
      fraction = fraction * 10 + (known ? text.charAt(at) - '0' : 0);
    }
    return fraction;
  }
}
