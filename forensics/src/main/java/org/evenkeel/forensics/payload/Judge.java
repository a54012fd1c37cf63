package org.evenkeel.forensics.payload;

import java.util.Optional;

/// Knows one kind of payload.
interface Judge {
  /// What `text` is, if it is anything this judge knows.
  ///
  /// @param text decoded, in lower case where `Texts.lower` could fold it
  Optional<Opinion> judge(Decoded text);
}
