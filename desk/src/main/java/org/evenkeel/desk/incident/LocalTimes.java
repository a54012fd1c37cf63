package org.evenkeel.desk.incident;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.evenkeel.desk.access.Refused;
import org.jspecify.annotations.Nullable;

/// Moments as forms send them: a time on a wall, and the zone of the wall.
public final class LocalTimes {
  private LocalTimes() {}

  /// @param at such as `2026-11-26T10:30`; empty when it was not said
  /// @param zone such as `Europe/Amsterdam`; a time without one is refused
  public static @Nullable Instant read(String at, String zone) {
    if (at.isBlank()) {
      return null;
    }
    try {
      if (zone.isBlank()) {
        throw new Refused("Say in which time zone that is: a time without one moves deadlines.");
      }
      return LocalDateTime.parse(at).atZone(ZoneId.of(zone)).toInstant();
    } catch (DateTimeException e) {
      throw new Refused("This is no date and time: write it like 2026-11-26T10:30.");
    }
  }
}
