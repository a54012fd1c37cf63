package org.evenkeel.forensics.source;

import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The date of a zip entry.
final class ZipTime {
  private static final int UNIX_TIME = 0x5455;

  private ZipTime() {}

  /// The date from the extra fields, which is exact; else the DOS date, which has no zone and is
  /// taken as UTC.
  ///
  /// @param extra the extra fields, little-endian, from its position to its limit
  static Optional<Instant> of(int dosDate, int dosTime, ByteBuffer extra) {
    return unix(extra).or(() -> dos(dosDate, dosTime));
  }

  private static Optional<Instant> unix(ByteBuffer extra) {
    int at = ZipDirectory.extra(extra, UNIX_TIME, 5);
    boolean given = at >= 0 && (extra.get(at) & 1) != 0;
    return given ? Optional.of(Instant.ofEpochSecond(extra.getInt(at + 1))) : Optional.empty();
  }

  private static Optional<Instant> dos(int date, int time) {
    try {
      LocalDateTime local =
          LocalDateTime.of(
              1980 + (date >> 9),
              date >> 5 & 0xf,
              date & 0x1f,
              time >> 11,
              time >> 5 & 0x3f,
              Math.min((time & 0x1f) * 2, 59));
      return Optional.of(local.toInstant(ZoneOffset.UTC));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
