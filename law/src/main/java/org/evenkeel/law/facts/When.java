package org.evenkeel.law.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/// When something happened: an instant with its offset, or a day.
public sealed interface When {
  /// An instant, as written.
  record At(OffsetDateTime time) implements When {
    Instant instant() {
      return time.toInstant();
    }
  }

  /// A day, wherever one is.
  record On(LocalDate day) implements When {}

  /// The day in `zone`.
  default LocalDate dayIn(ZoneId zone) {
    return switch (this) {
      case At at -> at.time().atZoneSameInstant(zone).toLocalDate();
      case On on -> on.day();
    };
  }

  /// Whether this cannot be after `other`, whatever the zones.
  default boolean mayComeBefore(When other) {
    return switch (this) {
      case At at when other instanceof At that -> !at.time().isAfter(that.time());
      case At at -> !at.time().toLocalDate().minusDays(1).isAfter(latest(other));
      case On on -> !on.day().minusDays(1).isAfter(latest(other));
    };
  }

  private static LocalDate latest(When when) {
    return switch (when) {
      case At at -> at.time().toLocalDate();
      case On on -> on.day();
    };
  }
}
