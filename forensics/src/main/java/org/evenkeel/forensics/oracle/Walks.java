package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/// Numbers that are opened by those who open many: several addresses may take turns.
final class Walks {
  private final Map<String, NavigableSet<Long>> opened = new HashMap<>();

  void add(Trail trail, Site site) {
    if (!site.staff().knows(trail.address())) {
      WalkOracle.numbers(trail, site)
          .forEach(
              (what, numbers) -> {
                if (numbers.size() >= WalkOracle.MANY) {
                  opened.computeIfAbsent(what, any -> new TreeSet<>()).addAll(numbers);
                }
              });
    }
  }

  /// How many numbers from `from` to `to` were opened so.
  int between(String what, long from, long to) {
    NavigableSet<Long> numbers = opened.get(what);
    return numbers == null ? 0 : numbers.subSet(from, true, to, true).size();
  }
}
