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

  /// A line that is an event. `row` is valid until this returns.
  void event(Row row, LineLoop at);

  /// A line that its format cannot read.
  void unreadable(Row row, LineLoop at);
}
