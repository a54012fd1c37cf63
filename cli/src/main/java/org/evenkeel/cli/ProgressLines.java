package org.evenkeel.cli;

import java.io.PrintWriter;
import java.time.Clock;
import org.evenkeel.forensics.Progress;

/// Tells the process that started this one how far the work is: `progress reading 1200 45000`, a
/// few times a second at most.
final class ProgressLines implements Progress {
  /// The property that asks for it.
  static final String WANTED = "evenkeel.progress.lines";

  private static final long EVERY_MILLIS = 250;

  private final PrintWriter out;
  private final Clock clock;
  private long last;

  ProgressLines(PrintWriter out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  @Override
  public synchronized void at(String stage, long done, long total) {
    long now = clock.millis();
    if (now - last >= EVERY_MILLIS) {
      last = now;
      out.println("progress " + stage + ' ' + done + ' ' + total);
    }
  }
}
