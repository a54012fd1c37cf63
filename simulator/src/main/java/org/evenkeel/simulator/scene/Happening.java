package org.evenkeel.simulator.scene;

import org.jspecify.annotations.Nullable;

/// Something that leaves a line in a log.
public sealed interface Happening {
  /// When it ended, in milliseconds since 1970 by the true clock.
  long at();

  /// The deed of an intruder that it belongs to, if any.
  @Nullable Deed deed();

  /// A request to the store.
  ///
  /// @param took milliseconds from the request to the end of the answer
  record Hit(long at, Visitor who, Move move, String referer, int took, @Nullable Deed deed)
      implements Happening {}

  /// A line in another log than the web server's.
  ///
  /// @param text what stands behind the time
  record Note(long at, Log log, String text, @Nullable Deed deed) implements Happening {}
}
