package org.evenkeel.cli;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Locale;
import java.util.Timer;
import java.util.TimerTask;
import org.evenkeel.forensics.Progress;

/// Shows on one line how far long work is, how fast it goes and how long it will take. Silent for
/// the first second, so that quick work leaves no trace.
final class ProgressLine implements Progress, AutoCloseable {
  private static final String CLEAR = "\r\u001b[K";
  private static final long SILENT_MILLIS = 1000;
  private static final long EVERY_MILLIS = 250;

  private final Timer ticker = new Timer("progress", true);
  private final PrintWriter people;
  private final Clock clock;
  private final int columns;
  private volatile State state;
  private boolean drawn;

  /// @param since when the stage began, in milliseconds
  private record State(String stage, long done, long total, long since) {}

  ProgressLine(Terminal terminal, Clock clock) {
    this.people = terminal.people();
    this.columns = terminal.reach().columns();
    this.clock = clock;
    this.state = new State("reading", 0, 0, clock.millis());
  }

  /// Begins to draw from time to time.
  ProgressLine start() {
    TimerTask tick =
        new TimerTask() {
          @Override
          public void run() {
            draw();
          }
        };
    ticker.schedule(tick, SILENT_MILLIS, EVERY_MILLIS);
    return this;
  }

  @Override
  public void at(String stage, long done, long total) {
    State before = state;
    boolean same = before.stage().equals(stage);
    state = new State(stage, done, total, same ? before.since() : clock.millis());
  }

  /// Removes the line.
  @Override
  public void close() {
    ticker.cancel();
    synchronized (this) {
      if (drawn) {
        people.print(CLEAR);
        people.flush();
      }
      drawn = false;
    }
  }

  /// How far the work is: `reading 43 %, 1.2 GB of 2.8 GB`.
  String share() {
    State now = state;
    if (now.done() == 0) {
      return now.stage();
    }
    if (now.total() < now.done()) {
      return now.stage() + ' ' + size(now.done());
    }
    long percent = 100 * now.done() / now.total();
    return now.stage() + ' ' + percent + " %, " + size(now.done()) + " of " + size(now.total());
  }

  /// The same, with how fast it goes and how long it will take.
  String words() {
    State now = state;
    if (now.done() == 0) {
      return now.stage();
    }
    double seconds = Math.max(1, clock.millis() - now.since()) / 1000.0;
    String rate = ", " + size((long) (now.done() / seconds)) + "/s";
    if (now.total() < now.done()) {
      return share() + rate;
    }
    long left = Math.round((now.total() - now.done()) * seconds / now.done());
    return share() + rate + ", " + left(left);
  }

  private synchronized void draw() {
    String words = words();
    String fitting = words.substring(0, Math.min(words.length(), columns - 1));
    people.print(CLEAR + fitting);
    people.flush();
    drawn = true;
  }

  private static String left(long seconds) {
    if (seconds < 1) {
      return "nearly done";
    }
    return seconds < 90
        ? "about " + seconds + " s left"
        : "about " + Math.round(seconds / 60.0) + " min left";
  }

  private static String size(long bytes) {
    if (bytes < 1_000_000) {
      return bytes / 1000 + " kB";
    }
    return bytes < 1_000_000_000
        ? bytes / 1_000_000 + " MB"
        : String.format(Locale.ROOT, "%.1f GB", bytes / 1e9);
  }
}
