package org.evenkeel.forensics.payload;

import java.util.List;
import java.util.Locale;

/// A value with some layers of encoding undone.
///
/// @param text as it reads now
/// @param lower the same in lower case
/// @param layers what was undone
record Decoded(String text, String lower, List<String> layers) {
  Decoded {
    layers = List.copyOf(layers);
  }

  static Decoded of(String text, List<String> layers) {
    return new Decoded(text, text.toLowerCase(Locale.ROOT), layers);
  }
}
