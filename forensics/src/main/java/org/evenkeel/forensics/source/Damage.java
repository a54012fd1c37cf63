package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;

/// Bytes that cannot be read on from here. Its message is a sentence for people.
final class Damage extends IOException {
  Damage(String sentence) {
    super(sentence);
  }

  Damage(String sentence, Throwable cause) {
    super(sentence, cause);
  }

  /// What to tell people about `failure`.
  ///
  /// @throws InterruptedException if it is no failure: the reader was told to stop
  static String sentence(IOException failure) throws InterruptedException {
    if (failure instanceof ClosedByInterruptException) {
      Thread.interrupted();
      throw new InterruptedException("told to stop while reading");
    }
    if (failure instanceof ClosedChannelException) {
      throw new InterruptedException("closed while reading");
    }
    String message = EntryName.printable(String.valueOf(failure.getMessage()));
    return failure instanceof Damage ? message : "could not be read on: " + message;
  }
}
