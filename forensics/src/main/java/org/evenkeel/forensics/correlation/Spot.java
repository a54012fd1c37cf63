package org.evenkeel.forensics.correlation;

import java.util.Comparator;

/// Where a line stands, before the lines of its source have all been counted.
///
/// @param source the path of its source
/// @param block number of its block, from 0
/// @param lineInBlock number of the line in the block, from 0
/// @param offset bytes before it in the unpacked source
public record Spot(String source, int block, int lineInBlock, long offset)
    implements Comparable<Spot> {
  private static final Comparator<Spot> ORDER =
      Comparator.comparing(Spot::source).thenComparingLong(Spot::offset);

  @Override
  public int compareTo(Spot other) {
    return ORDER.compare(this, other);
  }
}
