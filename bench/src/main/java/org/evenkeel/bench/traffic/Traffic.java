package org.evenkeel.bench.traffic;

import java.io.IOException;

/// One kind of visitors.
interface Traffic {
  /// Writes the next line of one of them. `index` counts the lines of the log from zero.
  void next(long index, CombinedWriter out) throws IOException;
}
