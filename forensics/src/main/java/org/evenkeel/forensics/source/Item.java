package org.evenkeel.forensics.source;

import java.nio.file.Path;
import java.time.Instant;

/// A piece of evidence as it was given.
sealed interface Item {
  /// How people know it.
  String name();

  /// Bytes as stored, or 0 if that is not known before it is read.
  long size();

  /// A regular file.
  ///
  /// @param path where it is opened; itself no link
  record OnDisk(String name, Path path, long size, Instant modified) implements Item {}

  /// Standard input.
  record Piped(Instant modified) implements Item {
    @Override
    public String name() {
      return "-";
    }

    @Override
    public long size() {
      return 0;
    }
  }
}
