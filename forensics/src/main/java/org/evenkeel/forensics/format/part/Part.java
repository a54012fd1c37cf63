package org.evenkeel.forensics.format.part;

import org.evenkeel.forensics.event.Field;

/// What the value under a key means.
///
/// @param field where it goes
/// @param way how it is written
public record Part(Field field, Way way) {
  /// How a value is written.
  public enum Way {
    /// As it is.
    TEXT,
    /// A time, in any way that `AnyTime` reads.
    TIME,
    /// A status code.
    STATUS,
    /// A count of bytes sent.
    BYTES,
    /// `GET /path?query HTTP/1.1`.
    REQUEST,
    /// A path, perhaps with its query, perhaps with scheme and host before it.
    TARGET,
    /// An address, perhaps in brackets, perhaps with a port.
    ADDRESS,
    /// A duration in seconds, with a fraction.
    SECONDS,
    MILLISECONDS,
    MICROSECONDS,
    NANOSECONDS
  }

  public static Part of(Field field) {
    return new Part(field, Way.TEXT);
  }

  public static Part of(Field field, Way way) {
    return new Part(field, way);
  }
}
