package org.evenkeel.forensics.correlation;

import java.util.List;
import org.evenkeel.forensics.rule.Criterion;

/// Limits, all of which have to hold.
final class Bounds {
  private Bounds() {}

  static boolean hold(List<Criterion.Bound> bounds, double value) {
    for (Criterion.Bound bound : bounds) {
      if (!bound.holds(value)) {
        return false;
      }
    }
    return true;
  }
}
