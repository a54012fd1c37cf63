package org.evenkeel.cli;

import java.util.Locale;

/// A number of things in words: `1 rule`, `2,000 rules`.
final class Amount {
  private Amount() {}

  /// @param thing in the singular, of which an `s` makes the plural
  static String of(long number, String thing) {
    return String.format(Locale.ROOT, "%,d %s%s", number, thing, number == 1 ? "" : "s");
  }
}
