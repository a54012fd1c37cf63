package org.evenkeel.law.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/// The end of a time.
public sealed interface Limit extends Comparable<Limit> {
  DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");

  /// The instant at which it is over.
  Instant end();

  /// The day it falls on, in its place.
  LocalDate day();

  /// As JSON writes it.
  String text();

  @Override
  default int compareTo(Limit other) {
    return end().compareTo(other.end());
  }

  /// At an instant, told in the offset of its place.
  record At(OffsetDateTime time) implements Limit {
    @Override
    public Instant end() {
      return time.toInstant();
    }

    @Override
    public LocalDate day() {
      return time.toLocalDate();
    }

    @Override
    public String text() {
      return INSTANT.format(time);
    }
  }

  /// At the end of a day in its place.
  record EndOf(LocalDate day, ZoneId zone) implements Limit {
    @Override
    public Instant end() {
      return day.plusDays(1).atStartOfDay(zone).toInstant();
    }

    @Override
    public String text() {
      return day.toString();
    }
  }
}
