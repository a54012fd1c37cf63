package org.evenkeel.cli.answer;

import java.util.Locale;

/// Numbers as people write them.
final class Count {
  private Count() {}

  /// `41207` as `41,207`.
  static String of(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /// `1 line`, `2 lines`.
  static String of(long number, String one) {
    return of(number) + ' ' + one + (number == 1 ? "" : "s");
  }
}
