package org.evenkeel.forensics;

/// Hears how far an investigation is. Called from several threads, often: answers at once.
@FunctionalInterface
public interface Progress {
  /// @param stage what is being done: `reading`, `tracing`
  /// @param done bytes of stored evidence read so far
  /// @param total bytes of stored evidence in all, 0 when not known
  void at(String stage, long done, long total);
}
