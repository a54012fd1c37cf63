package org.evenkeel.forensics.format;

import org.evenkeel.forensics.event.Row;

/// Reads the lines of one source, one at a time. Not thread-safe: every thread has its own.
@FunctionalInterface
public interface LineReader {
  /// Fills `row`, which has just been started on a line, with what the line says.
  Reading read(Row row);
}
