package org.evenkeel.forensics.scan;

import java.util.Comparator;
import org.evenkeel.forensics.investigation.Citation;

/// A line worth pointing at, before the lines of its source have all been counted.
///
/// @param source where
/// @param block number of its block, from 0
/// @param lineInBlock number of the line in the block, from 0
/// @param offset bytes before it in the unpacked source
/// @param text the line, cut at 600 characters
public record Mark(SourceScan source, int block, int lineInBlock, long offset, String text)
    implements Comparable<Mark> {
  private static final Comparator<Mark> ORDER =
      Comparator.comparing((Mark mark) -> mark.source.path()).thenComparingLong(Mark::offset);

  /// The line as a citation. Known only once its source has been read to the end.
  public Citation citation() {
    return new Citation(source.path(), source.lineNumber(this), offset, text);
  }

  @Override
  public int compareTo(Mark other) {
    return ORDER.compare(this, other);
  }
}
