package org.evenkeel.forensics.exposure;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;

/// What several deeds exposed, put together so that nobody is counted twice.
final class Merged {
  private Merged() {}

  /// One of each kind and reason: the earliest start, the latest end, the widest bounds.
  static List<Exposure> of(List<Exposure> all) {
    Map<String, Exposure> merged = new LinkedHashMap<>();
    for (Exposure each : all) {
      boolean rows = each.reach().equals("R3");
      String key = each.category() + each.reach() + (rows ? each.why() : "");
      merged.merge(key, each, Merged::both);
    }
    return merged.values().stream()
        .sorted(
            Comparator.comparing(Exposure::reach)
                .reversed()
                .thenComparing(Exposure::category)
                .thenComparing(each -> each.span().from()))
        .toList();
  }

  private static Exposure both(Exposure one, Exposure other) {
    People mine = one.people();
    People theirs = other.people();
    boolean open = mine.max() < 0 || theirs.max() < 0;
    People people =
        new People(
            Math.max(mine.min(), theirs.min()),
            Math.max(mine.best(), theirs.best()),
            open ? Population.UNKNOWN : Math.max(mine.max(), theirs.max()));
    return new Exposure(
        one.category(),
        one.reach(),
        people,
        one.span().with(other.span()),
        one.why(),
        one.evidence());
  }
}
