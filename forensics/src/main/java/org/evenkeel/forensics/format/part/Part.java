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
    /// The same, just as it was sent: with its query, if there was one.
    WHOLE,
    /// An address, perhaps in brackets, perhaps with a port.
    ADDRESS,
    /// What a firewall did about the request, in its own word.
    VERDICT,
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
