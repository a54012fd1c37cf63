package org.evenkeel.cli;

import java.io.IOException;
import java.io.InputStream;

/// The process that started this one to work for it. It holds our standard input open and says
/// nothing there: when that ends, it is gone, and nobody waits for an answer any more.
final class Parent {
  private final InputStream line;

  Parent(InputStream line) {
    this.line = line;
  }

  /// Ends this process at once when the parent has gone.
  void follow() {
    Thread.ofPlatform()
        .daemon()
        .name("parent")
        .start(
            () -> {
              await();
              Runtime.getRuntime().halt(ExitCode.INTERRUPTED.number());
            });
  }

  private void await() {
    try {
      while (line.read() >= 0) {
        // what it says means nothing
      }
    } catch (IOException e) {
      return; // as good as its end
    }
  }
}
