package org.evenkeel.forensics;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/// Pairs of acts of one address in two logs, by how far they lie apart, in quarters of an hour: no
/// zone is finer, and those that are none on Earth do not count. Acts of one moment lie near a
/// quarter; others do so by accident, one in thirty. An offset counts when more lie near it than
/// accident explains.
final class OffsetVotes {
  private static final long SECOND = 1_000_000L;
  private static final long QUARTER = 900 * SECOND;
  private static final long NEAR = 15 * SECOND;
  private static final int ZONES = 14 * 4;

  /// Zones that end in a quarter past or to the hour, in quarters: Nepal, Eucla and the Chathams.
  private static final Set<Long> ODD = Set.of(23L, 35L, 51L, 55L);

  private static final double ACCIDENT = 2.0 * NEAR / QUARTER;

  private final NavigableMap<Long, Tally> tallies = new TreeMap<>();

  /// The pairs of one offset.
  ///
  /// @param all that lie nearer to it than to any other
  /// @param near of them, as near as acts of one moment
  /// @param named of these, those in which both name the very same
  private record Tally(int all, int near, int named) {
    private Tally plus(Tally other) {
      return new Tally(all + other.all, near + other.near, named + other.named);
    }
  }

  /// An offset and the acts that speak for it.
  ///
  /// @param micros by how much the log is ahead
  record Offset(long micros, int acts) {}

  /// @param named whether one line names the act of the other, which is no accident, and counts as
  ///   two
  void add(long apart, boolean named) {
    long quarters = Math.round(apart / (double) QUARTER);
    if (Math.abs(quarters) <= ZONES && (quarters % 2 == 0 || ODD.contains(quarters))) {
      boolean near = Math.abs(apart - quarters * QUARTER) <= NEAR;
      boolean sure = near && named;
      tallies.merge(quarters, new Tally(1, near ? 1 : 0, sure ? 1 : 0), Tally::plus);
    }
  }

  void addAll(OffsetVotes others) {
    others.tallies.forEach((quarters, tally) -> tallies.merge(quarters, tally, Tally::plus));
  }

  /// The offset for which most acts speak, of those that no accident explains; no acts when there
  /// is none.
  ///
  /// @param doubt how likely it may be that an accident looks like that, 0 to 1
  Offset best(double doubt) {
    Offset best = new Offset(0, 0);
    for (Map.Entry<Long, Tally> entry : tallies.entrySet()) {
      Tally tally = entry.getValue();
      int acts = tally.near + tally.named;
      boolean told = tally.named > 0 || accident(tally) * tallies.size() <= doubt;
      if (told && acts > best.acts) {
        best = new Offset(entry.getKey() * QUARTER, acts);
      }
    }
    return best;
  }

  /// How likely so many are near by accident (Poisson).
  private static double accident(Tally tally) {
    double expected = tally.all * ACCIDENT;
    double term = Math.exp(-expected);
    double fewer = 0;
    for (int count = 0; count < tally.near; count++) {
      fewer += term;
      term *= expected / (count + 1);
    }
    return Math.max(0, 1 - fewer);
  }
}
