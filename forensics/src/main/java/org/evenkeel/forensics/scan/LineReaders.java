package org.evenkeel.forensics.scan;

import java.util.HashMap;
import java.util.Map;
import org.evenkeel.forensics.format.LineReader;

/// One thread's readers of lines, one for each source.
final class LineReaders {
  private final Map<SourceScan, LineReader> readers = new HashMap<>();

  /// A source that is read in order has the same reader on all threads.
  LineReader of(SourceScan source) {
    return source.ordered()
        ? source.onlyReader()
        : readers.computeIfAbsent(source, SourceScan::newReader);
  }
}
