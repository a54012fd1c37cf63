package org.evenkeel.forensics.rule;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A value of YAML that should be one word or number. Where a map or list stands instead, it is not
/// even shown: it may hold itself.
final class Scalar {
  private Scalar() {}

  /// @param what names the value, after "has"
  /// @throws RuleException when it is none
  static String text(@Nullable Object value, String what) {
    if (value == null || value instanceof Map || value instanceof Iterable) {
      throw new RuleException("has " + what + " that is no plain text");
    }
    return value.toString();
  }

  /// The same, where nothing is an empty text.
  static String textOrEmpty(@Nullable Object value, String what) {
    return value == null ? "" : text(value, what);
  }
}
