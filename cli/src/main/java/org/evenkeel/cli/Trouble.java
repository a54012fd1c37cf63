package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import org.jspecify.annotations.Nullable;

/// Why a file could not be written or read, in words.
final class Trouble {
  private Trouble() {}

  static String in(@Nullable IOException trouble) {
    return switch (trouble) {
      case null -> "the reason is not known";
      case AccessDeniedException denied -> "permission denied";
      case NoSuchFileException missing -> "its folder does not exist";
      case FileSystemException system when system.getReason() != null -> system.getReason();
      default -> String.valueOf(trouble.getMessage());
    };
  }
}
