package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.event.Row;

/// Takes events one by one. Called by one thread at a time.
@FunctionalInterface
public interface EventTaker {
  /// @param row valid until this returns
  void take(Row row, Heard heard);
}
