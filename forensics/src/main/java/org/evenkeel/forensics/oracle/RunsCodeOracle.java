package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// A program that does nothing but run what it is sent, such as the test tool of PHPUnit, answered
/// several bodies each in its own way (S4): it has no answer of its own. A scanner asks it once or
/// twice, to see whether it is there. Of a page with a known hole that has answers of its own, the
/// same is a question to ask.
final class RunsCodeOracle implements Oracle {
  private static final int BODIES = 3;
  private static final long CURT = 2_000;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Map<String, List<TracedGroup>> byPath = new TreeMap<>();
    trail
        .groupsWhere(event -> Surface.isPost(event) && event.status() == 200)
        .filter(group -> isRunner(group, site) && !site.softMissing(group))
        .forEach(
            group ->
                byPath
                    .computeIfAbsent(Surface.path(group.event()), any -> new ArrayList<>())
                    .add(group));
    byPath.values().stream()
        .filter(RunsCodeOracle::isEachItsOwn)
        .forEach(groups -> found.accept(observation(trail, site, groups)));
  }

  private static boolean isRunner(TracedGroup group, Site site) {
    return site.meanings(group).stream().anyMatch(RunsCodeOracle::runs);
  }

  private static boolean runs(Meaning meaning) {
    return meaning.aggressive()
        && meaning.phase() == Phase.EXPLOIT
        && meaning.weakness().equals("code-injection")
        && !meaning.component().isEmpty()
        && !meaning.isAfterKnownWeakness();
  }

  private static boolean isEachItsOwn(List<TracedGroup> groups) {
    Set<Long> sizes = new HashSet<>(NewScriptOracle.sizes(groups));
    LongSummaryStatistics range = sizes.stream().mapToLong(Long::longValue).summaryStatistics();
    return sizes.size() >= BODIES
        && range.getMin() < CURT
        && range.getMax() >= 2 * Math.max(1, range.getMin());
  }

  private static Observation observation(Trail trail, Site site, List<TracedGroup> groups) {
    List<Meaning> meanings =
        groups.stream()
            .flatMap(group -> site.meanings(group).stream())
            .filter(RunsCodeOracle::runs)
            .toList();
    boolean nothingElse =
        meanings.stream().anyMatch(meaning -> meaning.weight() == Meaning.Weight.SUCCESS);
    List<TracedLine> lines =
        groups.stream().flatMap(group -> group.lines().stream()).sorted().toList();
    return Observation.of(
        trail,
        new Act(
            Phase.EXPLOIT,
            "code-injection",
            List.of("T1190", "T1059"),
            meanings.getFirst().component()),
        nothingElse
            ? Proof.weighed(Proof.ATTACKER, Set.of(Sign.S4)).raised(Grade.E3)
            : Proof.of(Grade.E2),
        "Had a program run several texts that they sent, and was answered each time in another way",
        lines);
  }
}
