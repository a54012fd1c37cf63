package org.evenkeel.forensics.format.table;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.AnyTime;

/// The time of a line, in one column or in two, in any way that programs write it, or as Kibana
/// shows it: `Nov 22, 2026 @ 03:11:12.000`.
final class TableTime {
  private static final DateTimeFormatter KIBANA =
      DateTimeFormatter.ofPattern("MMM d, yyyy @ HH:mm:ss[.SSS]", Locale.ENGLISH);
  private static final int LONGEST = 64;

  private final AnyTime times;
  private final ZoneOffset zone;
  private String day = "";
  private long time;
  private int offsetSeconds;
  private String clock = "";

  TableTime(Setting setting) {
    times = new AnyTime(setting);
    zone = setting.zone();
  }

  void start() {
    day = "";
    clock = "";
    time = Row.NO_TIME;
    offsetSeconds = 0;
  }

  /// The day of a time that another column tells.
  void day(byte[] bytes, int from, int to) {
    day = text(bytes, from, to);
  }

  void time(byte[] bytes, int from, int to) {
    time = times.micros(bytes, from, to);
    offsetSeconds = times.offsetSeconds();
    if (time == Row.NO_TIME) {
      clock = text(bytes, from, to);
    }
  }

  /// Gives `row` the time, if one was told.
  void put(Row row) {
    if (time == Row.NO_TIME && !clock.isEmpty()) {
      both();
    }
    if (time != Row.NO_TIME) {
      row.time(time, offsetSeconds);
    }
  }

  private void both() {
    if (day.isEmpty()) {
      shown();
      return;
    }
    byte[] joined = (day + " " + clock).getBytes(StandardCharsets.UTF_8);
    time = times.micros(joined, 0, joined.length);
    offsetSeconds = times.offsetSeconds();
  }

  private void shown() {
    try {
      Instant shown = LocalDateTime.parse(clock, KIBANA).toInstant(zone);
      time = ChronoUnit.MICROS.between(Instant.EPOCH, shown);
      offsetSeconds = zone.getTotalSeconds();
    } catch (DateTimeException e) {
      time = Row.NO_TIME; // in a way that nobody knows
    }
  }

  private static String text(byte[] bytes, int from, int to) {
    return to - from > LONGEST ? "" : new String(bytes, from, to - from, StandardCharsets.UTF_8);
  }
}
