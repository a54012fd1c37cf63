package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;

/// Which lines an order may be placed by. Targets recur, so what was found of one is remembered by
/// its hash, the last bit of which gives way to the answer. One per thread.
final class OrderTargets {
  private static final int SLOTS = 1 << 14;

  private final long[] known = new long[SLOTS];

  /// @param target the salted hash of the row's target
  boolean has(Row row, long target) {
    if (row.kind() != Kind.WEB || !row.has(Field.TARGET)) {
      return row.kind() == Kind.SQL;
    }
    int slot = (int) (target >>> 8) & SLOTS - 1;
    if ((known[slot] | 1) != (target | 1)) {
      boolean may =
          Till.mayBe(row.base(Field.TARGET), row.start(Field.TARGET), row.end(Field.TARGET));
      known[slot] = may ? target | 1 : target & ~1;
    }
    return (known[slot] & 1) != 0;
  }
}
