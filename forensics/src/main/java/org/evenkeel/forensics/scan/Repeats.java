package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// How many lines a line stands for, where the logger folded repeats into one.
final class Repeats {
  private static final long MOST = 100_000;

  private Repeats() {}

  /// At least 1.
  static long of(Row row) {
    if (!row.has(Field.REPEATS)) {
      return 1;
    }
    byte[] base = row.base(Field.REPEATS);
    long number = 0;
    for (int at = row.start(Field.REPEATS); at < row.end(Field.REPEATS); at++) {
      int digit = base[at] - '0';
      if (digit < 0 || digit > 9) {
        return 1;
      }
      number = Math.min(MOST, number * 10 + digit);
    }
    return Math.max(1, number);
  }
}
