package org.evenkeel.simulator.evidence;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times as a log writes them; remembers the last one, since the next is often the same.
final class Stamps {
  /// `02/Mar/2026:10:00:00 +0100`.
  static final DateTimeFormatter WEB =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH);

  /// `2026-03-02T10:00:00+01:00`.
  static final DateTimeFormatter ISO =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx", Locale.ENGLISH);

  /// `Mar 2 10:00:00`.
  static final DateTimeFormatter SYSLOG =
      DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss", Locale.ENGLISH);

  /// `Mon Mar 2 10:00:00 2026`.
  static final DateTimeFormatter FTP =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ENGLISH);

  /// `2026/03/02 10:00:00`.
  static final DateTimeFormatter ERROR =
      DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ENGLISH);

  /// `20260302 10:00:00`.
  static final DateTimeFormatter AUDIT =
      DateTimeFormatter.ofPattern("yyyyMMdd HH:mm:ss", Locale.ENGLISH);

  private final DateTimeFormatter format;
  private final ZoneId zone;
  private long second = Long.MIN_VALUE;
  private String text = "";

  Stamps(DateTimeFormatter format, ZoneId zone) {
    this.format = format;
    this.zone = zone;
  }

  String at(long millis) {
    long now = Math.floorDiv(millis, 1000);
    if (now != second) {
      second = now;
      text = format.format(ZonedDateTime.ofInstant(Instant.ofEpochSecond(now), zone));
    }
    return text;
  }
}
