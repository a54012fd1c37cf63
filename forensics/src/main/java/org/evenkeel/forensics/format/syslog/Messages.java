package org.evenkeel.forensics.format.syslog;

import org.evenkeel.forensics.event.Row;

/// Knows what one family of programs writes.
@FunctionalInterface
interface Messages {
  /// Adds to `row` what `message` says. A message that is not known adds nothing.
  void read(Row row, String message);
}
