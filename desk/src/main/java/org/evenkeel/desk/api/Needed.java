package org.evenkeel.desk.api;

import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;

/// What a request has to say.
public final class Needed {
  private Needed() {}

  /// @param name of the field, for the sentence when it is missing
  /// @throws Wrong when it is missing
  public static <T> T of(@Nullable T value, String name) {
    if (value == null) {
      throw new Wrong(Fault.UNREADABLE, "The field '" + name + "' is missing.");
    }
    return value;
  }
}
