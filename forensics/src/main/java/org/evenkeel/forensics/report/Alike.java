package org.evenkeel.forensics.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.SequencedSet;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Moment;

/// Moments that are told together: the same attempt, whoever made it and however often. What shows
/// success stands alone.
///
/// @param moments at least one, in order of time
record Alike(List<Moment> moments) {
  private static final int NAMED = 3;

  Alike {
    moments = List.copyOf(moments);
  }

  /// In order of each one's first.
  static List<Alike> of(List<Moment> timeline) {
    Map<String, List<Moment>> told = new LinkedHashMap<>();
    for (Moment moment : timeline) {
      boolean alone = moment.grade().atLeast(Grade.E2);
      String key = alone ? "alone " + told.size() : moment.phase() + moment.what();
      told.computeIfAbsent(key, any -> new ArrayList<>()).add(moment);
    }
    return told.values().stream().map(Alike::new).toList();
  }

  Moment first() {
    return moments.getFirst();
  }

  /// Who it was: all of a few, and how many more.
  String actors() {
    SequencedSet<String> actors = new LinkedHashSet<>();
    moments.forEach(moment -> actors.add(moment.actor()));
    int more = actors.size() - NAMED;
    String named = String.join(", ", actors.stream().limit(NAMED).toList());
    return more > 0 ? named + " and " + Words.count(more) + " more" : named;
  }

  /// ` · 46 times, until …`; empty for one.
  String often() {
    return moments.size() == 1
        ? ""
        : " · "
            + Words.count(moments.size())
            + " times, until "
            + Words.moment(moments.getLast().at());
  }
}
