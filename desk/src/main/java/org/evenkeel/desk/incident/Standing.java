package org.evenkeel.desk.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a case is still worked on, and who said so.
///
/// @param why in the words of whoever closed it or opened it again; empty when nobody did
/// @param by a person's identifier; empty when nobody did
/// @param said null when nobody did
public record Standing(boolean open, String why, String by, @Nullable Instant said) {
  /// As every case begins.
  static final Standing AS_OPENED = new Standing(true, "", "", null);
}
