package org.evenkeel.forensics.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Finds those who try to sign in more often than people do: many failures, or many tries within
/// minutes where the store answers good and bad passwords alike; and those who send one form over
/// and over. One per thread, which sees only its share of the lines.
final class Guessing {
  private static final int FAILURES = 20;
  private static final int FAILURES_SOON = 5;
  private static final int TRIES_SOON = 8;
  private static final int SENT_SOON = 10;
  private static final long WINDOW = 600_000_000L;
  private static final int BURST = 100;
  private static final long BURST_WINDOW = 3 * WINDOW;
  private static final int MOST = 5_000;
  private static final int MOST_CLIENTS = 200_000;

  private final Map<Long, Tries> clients = new HashMap<>();
  private final Set<String> guessers = new HashSet<>();
  private final Set<String> burst = new HashSet<>();
  private long burstSince = Long.MIN_VALUE;
  private long failedInBurst;

  /// What one client tried.
  private static final class Tries {
    private long failures;
    private long windowStart = Long.MIN_VALUE;
    private long failuresSoon;
    private long triesSoon;
    private long sentSince = Long.MIN_VALUE;
    private long sentTo;
    private int sentSoon;
    private boolean found;

    private void sent(long time, long path) {
      if (path != sentTo || time == Row.NO_TIME || time - sentSince > WINDOW) {
        sentTo = path;
        sentSince = time;
        sentSoon = 0;
      }
      sentSoon++;
    }

    private void at(long time) {
      if (time == Row.NO_TIME || time - windowStart > WINDOW) {
        windowStart = time;
        failuresSoon = 0;
        triesSoon = 0;
      }
    }
  }

  /// A login failed, so many times.
  void failed(long client, Row row, long times) {
    Tries tries = tries(client);
    tries.at(row.time());
    tries.failures += times;
    tries.failuresSoon += times;
    if (tries.failures >= FAILURES || tries.failuresSoon >= FAILURES_SOON) {
      found(row);
    }
    together(row, times);
  }

  /// Many who fail at once are one list of passwords, tried from many addresses in turn.
  private void together(Row row, long times) {
    if (row.time() == Row.NO_TIME || Math.abs(row.time() - burstSince) > BURST_WINDOW) {
      burst.clear();
      boolean goesOn = failedInBurst >= BURST && row.time() - burstSince <= 2 * BURST_WINDOW;
      failedInBurst = goesOn ? BURST / 2 : 0;
      burstSince = row.time();
    }
    failedInBurst += times;
    String address = burst.size() < MOST ? row.text(Field.CLIENT_IP) : null;
    if (address != null) {
      burst.add(address);
    }
    if (failedInBurst >= BURST && guessers.size() < MOST) {
      guessers.addAll(burst);
      burst.clear();
    }
  }

  /// A login was answered in a way that tells nothing.
  void tried(long client, Row row) {
    Tries tries = tries(client);
    tries.at(row.time());
    if (++tries.triesSoon >= TRIES_SOON) {
      found(row);
    }
    together(row, 1);
  }

  /// A form was sent that is no sign-in. A long row of them to one path is how attacks look that
  /// hide in bodies.
  ///
  /// @return whether that shows only now, so that the address has to be told to `found`
  boolean sent(long client, long time, long path) {
    Tries tries = tries(client);
    tries.sent(time, path);
    boolean found = tries.sentSoon >= SENT_SOON && !tries.found;
    tries.found |= found;
    return found;
  }

  void merge(Guessing other) {
    guessers.addAll(other.guessers);
  }

  /// Addresses of those found.
  Set<String> guessers() {
    return Set.copyOf(guessers);
  }

  private Tries tries(long client) {
    Tries known = clients.get(client);
    if (known != null || clients.size() >= MOST_CLIENTS) {
      return known == null ? new Tries() : known;
    }
    Tries fresh = new Tries();
    clients.put(client, fresh);
    return fresh;
  }

  void found(Row row) {
    String address = row.text(Field.CLIENT_IP);
    found(address == null ? "" : address);
  }

  void found(String address) {
    if (guessers.size() < MOST) {
      guessers.add(address);
    }
  }
}
