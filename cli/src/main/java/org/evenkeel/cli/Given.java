package org.evenkeel.cli;

import org.jspecify.annotations.Nullable;

/// What picocli has filled in before a command runs, because it is required.
final class Given {
  private Given() {}

  static <T> T of(@Nullable T value) {
    if (value == null) {
      throw new IllegalStateException("a required argument is missing");
    }
    return value;
  }
}
