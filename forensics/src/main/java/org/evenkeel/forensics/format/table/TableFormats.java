package org.evenkeel.forensics.format.table;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class TableFormats {
  private TableFormats() {}

  /// A table of requests, or of lines of a log in one of its columns, each read by the first of
  /// `inner` that can. Those that must see all lines of a source are left out.
  public static Format csv(List<Format> inner) {
    return new TableFormat(inner.stream().filter(Format::bearsGaps).toList());
  }
}
