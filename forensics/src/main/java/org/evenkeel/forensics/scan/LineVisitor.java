package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;

/// Sees the lines of a block, one after the other.
interface LineVisitor {
  /// Whether the line that starts at `at.start()` and ends at `to` is worth having `reader` read
  /// it.
  default boolean wants(LineReader reader, LineLoop at, int to) {
    return true;
  }

  /// Takes the line that starts at `at.start()` without having it read, if it is a usual one.
  ///
  /// @return where it ends, at its newline; negative when it has to be read
  default int skim(LineReader reader, LineLoop at) {
    return -1;
  }

  /// A line that is an event. `row` is valid until this returns.
  void event(Row row, LineLoop at);

  /// A line that its format cannot read.
  void unreadable(Row row, LineLoop at);
}
