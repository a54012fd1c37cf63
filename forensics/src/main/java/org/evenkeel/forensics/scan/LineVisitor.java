package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.event.Row;

/// Sees the lines of a block, one after the other.
interface LineVisitor {
  /// A line that is an event. `row` is valid until this returns.
  void event(Row row, LineLoop at);

  /// A line that its format cannot read.
  void unreadable(Row row, LineLoop at);
}
