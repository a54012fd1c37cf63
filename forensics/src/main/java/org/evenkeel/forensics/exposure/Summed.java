package org.evenkeel.forensics.exposure;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;

/// What several addresses of one operator took in parts, put together: counts add up.
final class Summed {
  private Summed() {}

  static List<Exposure> of(List<Exposure> parts) {
    Map<String, Exposure> whole = new LinkedHashMap<>();
    for (Exposure part : parts) {
      whole.merge(part.category() + part.reach() + part.why(), part, Summed::both);
    }
    return List.copyOf(whole.values());
  }

  private static Exposure both(Exposure one, Exposure other) {
    People mine = one.people();
    People theirs = other.people();
    return new Exposure(
        one.category(),
        one.reach(),
        new People(
            mine.min() + theirs.min(), mine.best() + theirs.best(), mine.max() + theirs.max()),
        one.span().with(other.span()),
        one.why(),
        one.evidence());
  }
}
