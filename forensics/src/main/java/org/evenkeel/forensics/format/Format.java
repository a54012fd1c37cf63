package org.evenkeel.forensics.format;

import java.util.Set;
import org.evenkeel.forensics.event.Kind;

/// A log format: what a line looks like, and what its parts mean.
public interface Format {
  /// The name shown to people and used in documents: `combined`, `w3c`, `sshd`.
  String name();

  /// What most of its lines are about. A reader may set another kind on a single row.
  Kind kind();

  /// Whether a line's meaning depends on lines before it (a header, a year, a section), so that one
  /// reader must see all lines of a source in order. False lets many threads share a source.
  default boolean ordered() {
    return false;
  }

  /// Whether a line can be read, if less exactly, where those before it are missing or another
  /// log's.
  default boolean bearsGaps() {
    return !ordered();
  }

  /// What the time of a line means.
  default Stamp stamp() {
    return Stamp.WRITTEN;
  }

  /// What its lines may leave out, so that it has to be assumed.
  default Set<Omission> omits() {
    return Set.of();
  }

  /// A new reader for one source.
  LineReader reader(Setting setting);
}
