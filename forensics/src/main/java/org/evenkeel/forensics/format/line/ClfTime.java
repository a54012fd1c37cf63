package org.evenkeel.forensics.format.line;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import org.evenkeel.forensics.event.Row;

/// Reads `10/Oct/2000:13:55:36 -0700`, with or without its zone. Lines come many to the second, so
/// the last text is remembered with its time.
final class ClfTime {
  private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
  private static final int WITHOUT_ZONE = 20;
  private static final int WITH_ZONE = 26;

  private final ZoneOffset zone;
  private byte[] last = {};
  private long lastMicros = Row.NO_TIME;

  ClfTime(ZoneOffset zone) {
    this.zone = zone;
  }

  /// Microseconds since 1970, or `Row.NO_TIME`.
  long micros(byte[] bytes, int from, int to) {
    if (Arrays.equals(bytes, from, to, last, 0, last.length)) {
      return lastMicros;
    }
    last = Arrays.copyOfRange(bytes, from, to);
    lastMicros = read(bytes, from, to);
    return lastMicros;
  }

  private long read(byte[] bytes, int from, int to) {
    int length = to - from;
    if (length != WITH_ZONE && length != WITHOUT_ZONE) {
      return Row.NO_TIME;
    }
    try {
      String month = new String(bytes, from + 3, 3, StandardCharsets.ISO_8859_1);
      int at = MONTHS.indexOf(month);
      if (at < 0 || at % 3 != 0) {
        return Row.NO_TIME;
      }
      LocalDate date = LocalDate.of(number(bytes, from + 7, 4), at / 3 + 1, number(bytes, from, 2));
      long seconds =
          date.toEpochDay() * 86_400
              + number(bytes, from + 12, 2) * 3600L
              + number(bytes, from + 15, 2) * 60L
              + number(bytes, from + 18, 2);
      return (seconds - offset(bytes, from, length)) * 1_000_000;
    } catch (DateTimeException | NumberFormatException e) {
      return Row.NO_TIME;
    }
  }

  private long offset(byte[] bytes, int from, int length) {
    if (length == WITHOUT_ZONE) {
      return zone.getTotalSeconds();
    }
    long seconds = number(bytes, from + 22, 2) * 3600L + number(bytes, from + 24, 2) * 60L;
    return bytes[from + 21] == '-' ? -seconds : seconds;
  }

  private static int number(byte[] bytes, int from, int digits) {
    int number = 0;
    for (int at = from; at < from + digits; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9) {
        throw new NumberFormatException("no digit");
      }
      number = number * 10 + digit;
    }
    return number;
  }
}
