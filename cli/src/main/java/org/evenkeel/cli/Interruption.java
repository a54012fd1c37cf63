package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// What is said and tidied when someone presses Ctrl-C in the middle of the work.
final class Interruption extends Thread {
  private final Terminal terminal;
  private volatile @Nullable ProgressLine work;
  private volatile @Nullable Path unfinished;
  private volatile String kept = "Nothing was written.";

  Interruption(Terminal terminal) {
    super("interruption");
    this.terminal = terminal;
  }

  /// Work begins; from now on an interruption is worth a word.
  void during(ProgressLine line) {
    work = line;
  }

  /// This much of the answer is out.
  void kept(String sentence) {
    kept = sentence;
  }

  /// `part` is removed when the work ends early.
  void leavesNot(Path part) {
    unfinished = part;
  }

  /// The work is done.
  void over() {
    work = null;
  }

  @Override
  public void run() {
    ProgressLine line = work;
    if (line == null) {
      return;
    }
    line.close();
    terminal.say("");
    terminal.say(
        "Stopped (" + line.share() + "). " + kept + " The evidence was only read, never changed.");
    Path part = unfinished;
    if (part != null) {
      remove(part);
    }
  }

  private void remove(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException e) {
      terminal.say("An unfinished file is left: " + part);
    }
  }
}
