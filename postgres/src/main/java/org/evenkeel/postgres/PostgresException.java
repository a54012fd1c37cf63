package org.evenkeel.postgres;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Why there is no database, in a sentence that says what to do about it.
public abstract sealed class PostgresException extends RuntimeException {
  private PostgresException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }

  /// Another process holds the folder.
  public static final class InUse extends PostgresException {
    private final Path folder;

    InUse(Path folder) {
      super(
          "Another Evenkeel is running on "
              + folder
              + ". Nothing was changed. Use its address, stop it, or choose another folder with --data.",
          null);
      this.folder = folder;
    }

    public Path folder() {
      return folder;
    }
  }

  /// There are no programs for this machine, or they cannot run here.
  public static final class NoPrograms extends PostgresException {
    NoPrograms(String message) {
      super(message, null);
    }
  }

  /// The server was started and did not come up, or a program of it failed.
  public static final class Failed extends PostgresException {
    private final Path log;

    Failed(String message, Path log) {
      super(message + " What it said stands in " + log + ".", null);
      this.log = log;
    }

    public Path log() {
      return log;
    }
  }

  /// The folder cannot be read or written.
  public static final class Unusable extends PostgresException {
    private final Path folder;

    Unusable(Path folder, Throwable cause) {
      super(
          "The folder " + folder + " cannot be used for the database: " + cause.getMessage(),
          cause);
      this.folder = folder;
    }

    public Path folder() {
      return folder;
    }
  }
}
