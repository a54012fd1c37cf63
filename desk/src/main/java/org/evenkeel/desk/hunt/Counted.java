package org.evenkeel.desk.hunt;

import java.util.List;

/// The values of a field among what was found, the most frequent first.
///
/// @param more whether there are others
public record Counted(HuntField field, List<Value> values, boolean more) {
  public Counted {
    values = List.copyOf(values);
  }

  /// A value, and how many events have it.
  ///
  /// @param text as it is searched for
  public record Value(String text, long events) {}
}
