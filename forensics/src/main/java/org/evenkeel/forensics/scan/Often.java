package org.evenkeel.forensics.scan;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Finds whose acts come close together, whichever thread read which of them. Each thread counts by
/// stretches of time, keeps the addresses of those who did their share of it before its eyes, and
/// judges nobody: what counts is the sum over all threads, of four stretches in a row.
final class Often {
  private static final int MOST = 1 << 19;
  private static final int MOST_SPOTS = 200_000;
  private static final int IN_A_ROW = 4;
  private static final long MIX = 0x9e3779b97f4a7c15L;

  private final long stretch;
  private final int threads;
  private long[] cells = new long[1 << 10];
  private long[] counts = new long[cells.length];
  private int size;
  private final Map<Spot, String> spots = new HashMap<>();
  private final Set<Long> certain = new HashSet<>();
  private Spot last = new Spot(0, 0, 0);

  /// Where enough may have come together.
  ///
  /// @param at the number of the stretch
  /// @param enough how many it takes
  private record Spot(long key, long at, int enough) {}

  /// @param stretch how long one is, in microseconds
  /// @param threads among how many the lines are shared
  Often(long stretch, int threads) {
    this.stretch = stretch;
    this.threads = threads;
  }

  /// Counts an act of `key`, and tells whether its address has to be told to `are` then.
  ///
  /// @param key a hash of who acts, and of what counts as the same act
  /// @param time microseconds since 1970
  boolean count(long key, long time, long times, int enough) {
    long at = Math.floorDiv(time, stretch);
    add(cell(key, at), times);
    long seen = most(key, at);
    if (seen * threads < enough) {
      return false;
    }
    last = new Spot(key, at, enough);
    return !certain.contains(key) && !spots.containsKey(last);
  }

  /// Whose act was counted last.
  void are(String address) {
    if (spots.size() < MOST_SPOTS) {
      spots.put(last, address);
      if (most(last.key, last.at) >= last.enough) {
        certain.add(last.key);
      }
    }
  }

  void merge(Often other) {
    for (int slot = 0; slot < other.cells.length; slot++) {
      if (other.cells[slot] != 0) {
        add(other.cells[slot], other.counts[slot]);
      }
    }
    spots.putAll(other.spots);
  }

  /// Addresses of those who did enough.
  Set<String> found() {
    Set<String> found = new TreeSet<>();
    spots.forEach(
        (spot, address) -> {
          if (most(spot.key, spot.at) >= spot.enough) {
            found.add(address);
          }
        });
    return found;
  }

  /// The most in a row of stretches that holds `at`.
  private long most(long key, long at) {
    long sum = 0;
    long most = 0;
    for (int step = 1 - IN_A_ROW; step < IN_A_ROW; step++) {
      sum += counted(key, at + step);
      most = Math.max(most, sum);
      if (step >= 0) {
        sum -= counted(key, at + step + 1 - IN_A_ROW);
      }
    }
    return most;
  }

  /// Its lowest three bits are those of the stretch: eight in a row lie side by side, as they are
  /// asked for together.
  private static long cell(long key, long at) {
    long mixed = (((key ^ ((at >> 3) * MIX)) * MIX) & ~7L) | (at & 7);
    return mixed == 0 ? MIX : mixed;
  }

  private long counted(long key, long at) {
    return counts[slot(cell(key, at))];
  }

  private void add(long cell, long times) {
    int slot = slot(cell);
    if (cells[slot] == 0) {
      if (size * 2 >= cells.length) {
        if (size >= MOST) {
          return;
        }
        grow();
        slot = slot(cell);
      }
      cells[slot] = cell;
      size++;
    }
    counts[slot] += times;
  }

  private int slot(long cell) {
    int mask = cells.length - 1;
    int slot = (int) ((cell >>> 32) + (cell & 7)) & mask;
    while (cells[slot] != 0 && cells[slot] != cell) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }

  private void grow() {
    long[] before = cells;
    long[] counted = counts;
    cells = new long[before.length * 2];
    counts = new long[cells.length];
    for (int at = 0; at < before.length; at++) {
      if (before[at] != 0) {
        int slot = slot(before[at]);
        cells[slot] = before[at];
        counts[slot] = counted[at];
      }
    }
  }
}
