package org.evenkeel.forensics.rule;

import java.util.Locale;
import java.util.Optional;

/// How much a match of a rule matters, in Sigma's words.
public enum Level {
  INFORMATIONAL,
  LOW,
  MEDIUM,
  HIGH,
  CRITICAL;

  /// The word used in rules and documents.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Level> of(String word) {
    for (Level level : values()) {
      if (level.word().equals(word)) {
        return Optional.of(level);
      }
    }
    return Optional.empty();
  }
}
