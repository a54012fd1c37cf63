package org.evenkeel.forensics.scan;

import java.util.List;
import java.util.stream.LongStream;

/// What one client did, in totals.
///
/// @param first microseconds since 1970 of the first line, `Long.MAX_VALUE` when no line has a time
/// @param last likewise of the last line
/// @param bytes sent to the client
/// @param paths distinct paths, an estimate
/// @param counts by the order of `Count`
public record ClientTotals(long first, long last, long bytes, long paths, List<Long> counts) {
  /// A client that was never seen.
  public static final ClientTotals NONE =
      new ClientTotals(Long.MAX_VALUE, Long.MIN_VALUE, 0, 0, new long[Count.values().length]);

  public ClientTotals {
    counts = List.copyOf(counts);
  }

  ClientTotals(long first, long last, long bytes, long paths, long[] counts) {
    this(first, last, bytes, paths, LongStream.of(counts).boxed().toList());
  }

  /// How often `what` was counted.
  public long count(Count what) {
    return counts.get(what.ordinal());
  }
}
