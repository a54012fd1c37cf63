package org.evenkeel.forensics.scan;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Finds those who try to sign in more often than people do: many failures, or some within minutes;
/// several tries within minutes where the store answers good and bad passwords alike; and those who
/// send one form over and over. One per thread, later of all; whom it finds does not depend on
/// which thread read what.
final class Guessing {
  private static final int FAILURES = 20;
  private static final int FAILURES_SOON = 5;
  private static final int TRIES_SOON = 8;
  private static final int SENT_SOON = 10;

  /// Four of them are ten minutes.
  private static final long STRETCH = 150_000_000L;

  private static final int BURST = 100;

  /// Two of them are half an hour.
  private static final long QUARTER = 900_000_000L;

  private static final int MOST = 5_000;
  private static final int MOST_FAILED = 200_000;
  private static final long WHOLE = Long.MAX_VALUE;

  private final Often soon;
  private final Often ever;
  private final SortedMap<Long, Crowd> quarters = new TreeMap<>();
  private int failed;

  /// Only addresses with smaller hashes are kept: halved whenever there are too many, so that in
  /// the end it is the same whichever thread read what.
  private long below = WHOLE;

  /// Failures of one quarter of an hour, and whose they were, by their hashes.
  private static final class Crowd {
    private long failures;
    private final SortedMap<Long, String> addresses = new TreeMap<>();
  }

  /// @param threads among how many the lines are shared
  Guessing(int threads) {
    soon = new Often(STRETCH, threads);
    ever = new Often(Long.MAX_VALUE, threads);
  }

  /// A login failed, so many times.
  void failed(long client, Row row, long times) {
    if (ever.count(client, 0, times, FAILURES)) {
      ever.are(address(row));
    }
    if (isSoon(client, row, times, FAILURES_SOON)) {
      soon.are(address(row));
    }
    together(row, times);
  }

  /// A login was answered in a way that tells nothing.
  void tried(long client, Row row) {
    if (isSoon(~client, row, 1, TRIES_SOON)) {
      soon.are(address(row));
    }
    together(row, 1);
  }

  private boolean isSoon(long act, Row row, long times, int enough) {
    return row.time() != Row.NO_TIME && soon.count(act, row.time(), times, enough);
  }

  /// A form was sent that is no sign-in. A long row of them to one path is how attacks look that
  /// hide in bodies.
  ///
  /// @return whether the address has to be told to `sender`
  boolean sent(long client, long time, long path) {
    return time != Row.NO_TIME && soon.count(client + 31 * path, time, 1, SENT_SOON);
  }

  /// Who sent what was told last.
  void sender(String address) {
    soon.are(address);
  }

  void sender(Row row) {
    sender(address(row));
  }

  /// Many who fail at once are one list of passwords, tried from many addresses in turn.
  private void together(Row row, long times) {
    if (row.time() != Row.NO_TIME) {
      Crowd crowd =
          quarters.computeIfAbsent(Math.floorDiv(row.time(), QUARTER), any -> new Crowd());
      crowd.failures += times;
      long hash = hash(row);
      if (hash < below && !crowd.addresses.containsKey(hash)) {
        crowd.addresses.put(hash, address(row));
        failed++;
        makeRoom();
      }
    }
  }

  private static long hash(Row row) {
    return row.has(Field.CLIENT_IP) ? SmallestHashes.hash(row, Field.CLIENT_IP) & WHOLE : 0;
  }

  private void makeRoom() {
    while (failed > MOST_FAILED) {
      below /= 2;
      keepBelow();
    }
  }

  private void keepBelow() {
    failed = 0;
    for (Crowd crowd : quarters.values()) {
      crowd.addresses.tailMap(below).clear();
      failed += crowd.addresses.size();
    }
  }

  void merge(Guessing other) {
    soon.merge(other.soon);
    ever.merge(other.ever);
    other.quarters.forEach(
        (quarter, theirs) -> {
          Crowd crowd = quarters.computeIfAbsent(quarter, any -> new Crowd());
          crowd.failures += theirs.failures;
          crowd.addresses.putAll(theirs.addresses);
        });
    below = Math.min(below, other.below);
    keepBelow();
    makeRoom();
  }

  /// Addresses of those found.
  Set<String> guessers() {
    Set<String> guessers = new TreeSet<>(soon.found());
    guessers.addAll(ever.found());
    guessers.addAll(together());
    return guessers.stream().limit(MOST).collect(Collectors.toSet());
  }

  /// Those who failed within half an hour with many others. While it goes on, half as many are
  /// enough.
  private Set<String> together() {
    Set<String> together = new TreeSet<>();
    Map<Long, Boolean> found = new HashMap<>();
    quarters.forEach(
        (quarter, crowd) -> {
          Crowd next = quarters.getOrDefault(quarter + 1, new Crowd());
          boolean goesOn = found.containsKey(quarter - 1) || found.containsKey(quarter - 2);
          if (crowd.failures + next.failures >= (goesOn ? BURST / 2 : BURST)) {
            together.addAll(crowd.addresses.values());
            together.addAll(next.addresses.values());
            found.put(quarter, true);
          }
        });
    return together;
  }

  private static String address(Row row) {
    String address = row.text(Field.CLIENT_IP);
    return address == null ? "" : address;
  }
}
