package org.evenkeel.forensics.recognise;

import org.evenkeel.forensics.format.Format;

/// What a source's content was recognised as.
public sealed interface Recognition {
  /// A known format, which reads `share` (0 to 1) of the lines looked at.
  record Known(Format format, double share) implements Recognition {}

  /// None of them. `sample` is one of its lines, `why` a sentence for people.
  record Unknown(String sample, String why) implements Recognition {}
}
