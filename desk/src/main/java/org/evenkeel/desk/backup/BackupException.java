package org.evenkeel.desk.backup;

/// A backup that could not be made, read or restored. Its message says to people what to do.
public sealed class BackupException extends RuntimeException {
  BackupException(String message) {
    super(message);
  }

  /// The passphrase does not open it, or it was changed.
  public static final class Locked extends BackupException {
    Locked(String message) {
      super(message);
    }
  }

  /// It cannot be restored here.
  public static final class Unfit extends BackupException {
    Unfit(String message) {
      super(message);
    }
  }
}
