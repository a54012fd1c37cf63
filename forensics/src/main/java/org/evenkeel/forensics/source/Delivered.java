package org.evenkeel.forensics.source;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/// A source that was read, and how to read it again.
///
/// @param mark bytes before its text: a byte order mark
/// @param spooled its unpacked text; null if it lies on disk as it is, or there was no room
record Delivered(SourceHead head, SourceTail tail, int mark, Spool.@Nullable Region spooled) {
  boolean isSpooled() {
    return spooled != null;
  }

  /// The unpacked text once more.
  ///
  /// @throws IllegalStateException if it is not spooled
  InputStream text() {
    Spool.Region region = spooled;
    if (region == null) {
      throw new IllegalStateException("not spooled: " + head.path());
    }
    return new ChannelInput(region.channel(), region.from(), region.to());
  }
}
