package org.evenkeel.forensics.format;

import java.time.Instant;
import java.time.ZoneOffset;

/// What a source's lines leave out and its surroundings tell.
///
/// @param zone offset of times that are written without one
/// @param latest no line is later than this: the file's own date, or the time of the investigation.
///   A time without a year gets the latest year that keeps it at or before this, plus one day.
public record Setting(ZoneOffset zone, Instant latest) {
  /// Times without a zone are UTC.
  public static Setting utc(Instant latest) {
    return new Setting(ZoneOffset.UTC, latest);
  }
}
