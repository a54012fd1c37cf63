package org.evenkeel.forensics.correlation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// How often different things are in a window.
///
/// @param <K> what is counted
final class Tallies<K> {
  private final Map<K, Long> counts = new HashMap<>();

  /// @param times below 0 when it goes
  void change(K what, long times) {
    long count = counts.getOrDefault(what, 0L) + times;
    if (count == 0) {
      counts.remove(what);
    } else {
      counts.put(what, count);
    }
  }

  long of(K what) {
    return counts.getOrDefault(what, 0L);
  }

  /// Those that are there at all.
  Set<K> present() {
    return counts.keySet();
  }
}
