package org.evenkeel.forensics.oracle;

import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// When people who are no known staff came into the back office and did there what intruders come
/// for.
final class Arrivals {
  private final NavigableMap<Long, String> byTime = new TreeMap<>();
  private final Set<String> coders = new TreeSet<>();

  void add(Trail trail, Site site) {
    var pages = NewcomerOracle.pages(trail);
    if (!pages.isEmpty() && NewcomerOracle.isWorth(trail, site)) {
      byTime.putIfAbsent(
          NewcomerOracle.entry(trail, pages.getFirst()).event().time(), trail.address());
      if (NewcomerOracle.deeds(trail, site).contains(OfficeDeedOracle.CODE)) {
        coders.add(Staff.network(trail.address()));
      }
    }
  }

  /// Whether nobody else of them changed code of pages.
  boolean isOnlyCoder(String address) {
    return coders.equals(Set.of(Staff.network(address)));
  }

  /// Whether anyone came after `from` and before `to`.
  boolean between(long from, long to) {
    return from < to && !byTime.subMap(from, false, to, false).isEmpty();
  }
}
