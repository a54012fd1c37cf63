package org.evenkeel.forensics.source;

import java.util.Map;
import java.util.TreeMap;

/// Parts of a file that have been used, each byte at most once.
final class Ranges {
  private static final long NEAR = 64;

  private final TreeMap<Long, Long> ends = new TreeMap<>();

  /// Takes the bytes `from` to `to`; false if one of them was taken before. Small gaps are closed,
  /// so that the ranges of an ordinary archive are one.
  boolean take(long from, long to) {
    Map.Entry<Long, Long> before = ends.floorEntry(from);
    Map.Entry<Long, Long> after = ends.ceilingEntry(from);
    if ((before != null && before.getValue() > from) || (after != null && after.getKey() < to)) {
      return false;
    }
    boolean joined = before != null && from - before.getValue() <= NEAR;
    ends.put(joined ? before.getKey() : from, to);
    return true;
  }
}
