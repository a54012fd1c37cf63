package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Numbers that are opened by those who open many: several addresses may take turns.
final class Walks {
  private final Map<String, List<Walk>> opened = new HashMap<>();

  /// What one address opened: of many, only some lines are kept, and all are counted.
  private record Walk(long from, long to, long count) {
    long within(long low, long high) {
      double share = (Math.min(to, high) - Math.max(from, low) + 1.0) / (to - from + 1.0);
      return share <= 0 ? 0 : Math.round(Math.min(count, to - from + 1) * share);
    }
  }

  void add(Trail trail, Site site) {
    if (!site.staff().knows(trail.address())) {
      WalkOracle.numbers(trail, site)
          .forEach(
              (what, numbers) -> {
                if (numbers.size() >= WalkOracle.MANY) {
                  long count = WalkOracle.count(trail, site, what);
                  opened
                      .computeIfAbsent(what, any -> new ArrayList<>())
                      .add(new Walk(numbers.first(), numbers.last(), count));
                }
              });
    }
  }

  /// About how many numbers from `from` to `to` were opened so.
  long between(String what, long from, long to) {
    return opened.getOrDefault(what, List.of()).stream()
        .mapToLong(walk -> walk.within(from, to))
        .sum();
  }
}
