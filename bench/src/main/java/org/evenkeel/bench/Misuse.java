package org.evenkeel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Optional;

/// What somebody typed that a measurement cannot begin with, as a sentence: a file that is not
/// there, a number that is none, an option that nobody knows. What fails inside of the engine is
/// none of it, and keeps its trace.
final class Misuse {
  private Misuse() {}

  /// The sentence for whoever typed it, or nothing when the failure is ours.
  static Optional<String> of(Exception failure) {
    return switch (failure) {
      case UncheckedIOException wrapped ->
          Optional.ofNullable(wrapped.getCause()).flatMap(Misuse::of);
      case NoSuchFileException missing ->
          Optional.of("No such file or folder: " + missing.getFile());
      case AccessDeniedException denied -> Optional.of("May not be read: " + denied.getFile());
      case NotDirectoryException file -> Optional.of("No folder: " + file.getFile());
      case FileSystemException other -> Optional.ofNullable(other.getMessage());
      case IOException unreadable -> Optional.of("Not readable: " + unreadable.getMessage());
      case NumberFormatException number when isOurs(number) ->
          Optional.of("Not a number. " + number.getMessage());
      case IllegalArgumentException refused when isOurs(refused) ->
          Optional.ofNullable(refused.getMessage());
      default -> Optional.empty();
    };
  }

  /// Whether what was typed was refused, and not something that came of it later.
  private static boolean isOurs(Exception failure) {
    for (StackTraceElement frame : failure.getStackTrace()) {
      if (!frame.getClassName().startsWith("java.")) {
        return frame.getClassName().startsWith("org.evenkeel.bench.")
            || frame.getClassName().startsWith("org.evenkeel.simulator.");
      }
    }
    return false;
  }
}
