package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;

/// A database read out bit by bit: many SQL injections on one path, answered in just two ways, or
/// two sizes (S4). A hole that does not work answers all of them alike.
final class BlindReadingOracle implements Oracle {
  private static final int QUESTIONS = 30;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Map<String, List<TracedGroup>> byPath = new HashMap<>();
    for (TracedGroup group : trail.groups()) {
      if (site.meanings(group).stream().anyMatch(m -> m.weakness().equals("sql-injection"))) {
        byPath
            .computeIfAbsent(group.event().textOrEmpty(Field.PATH), any -> new ArrayList<>())
            .add(group);
      }
    }
    byPath.values().forEach(groups -> judge(trail, groups, found));
  }

  private static void judge(Trail trail, List<TracedGroup> groups, Consumer<Observation> found) {
    long questions = groups.stream().mapToLong(TracedGroup::count).sum();
    SortedMap<Long, Long> answers = new TreeMap<>();
    for (TracedGroup group : groups) {
      long status = (long) group.event().status() << 40;
      group.sizes().forEach((size, times) -> answers.merge(status + size, times, Long::sum));
    }
    if (questions < QUESTIONS || !twoAnswers(answers, questions)) {
      return;
    }
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.EXPLOIT, "sql-injection", "T1190"),
            Grade.E3,
            "Read the database bit by bit: "
                + questions
                + " questions hidden in a parameter, answered in two different ways",
            groups));
  }

  /// Two answers make up nearly all, and each of them at least a twentieth.
  private static boolean twoAnswers(SortedMap<Long, Long> answers, long questions) {
    List<Long> times = answers.values().stream().sorted().toList().reversed();
    return times.size() >= 2
        && (times.get(0) + times.get(1)) * 10 >= questions * 9
        && times.get(1) * 20 >= questions;
  }
}
