package org.evenkeel.forensics.rule;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalField;
import java.util.Locale;
import java.util.Optional;

/// A part of an event's time that a rule may ask for, as the log's own clock showed it. Weeks are
/// those of ISO 8601.
public enum TimePart {
  MINUTE(ChronoField.MINUTE_OF_HOUR),
  HOUR(ChronoField.HOUR_OF_DAY),
  DAY(ChronoField.DAY_OF_MONTH),
  WEEK(IsoFields.WEEK_OF_WEEK_BASED_YEAR),
  MONTH(ChronoField.MONTH_OF_YEAR),
  YEAR(ChronoField.YEAR);

  private final TemporalField field;

  TimePart(TemporalField field) {
    this.field = field;
  }

  static Optional<TimePart> named(String modifier) {
    for (TimePart part : values()) {
      if (part.name().toLowerCase(Locale.ROOT).equals(modifier)) {
        return Optional.of(part);
      }
    }
    return Optional.empty();
  }

  /// @param micros microseconds since 1970 began on the clock that is meant
  long of(long micros) {
    ZonedDateTime time =
        Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000)).atZone(ZoneOffset.UTC);
    return time.getLong(field);
  }
}
