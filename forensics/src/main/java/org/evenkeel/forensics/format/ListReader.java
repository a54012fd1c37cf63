package org.evenkeel.forensics.format;

import org.evenkeel.forensics.event.Row;

/// Reads lines that may tell several events each: an array of objects on one line.
public interface ListReader extends LineReader {
  /// Whether the line that was read last holds more than has been told.
  boolean more();

  /// Goes on in the line that was read last, of which `more` was said. `row` has been started on it
  /// anew.
  Reading readOn(Row row);

  /// Whether an event has begun in the lines read so far and not ended: at the end of a log, it was
  /// cut off.
  default boolean unfinished() {
    return false;
  }
}
