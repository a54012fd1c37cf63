package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;

/// A program that answers from a folder for pictures and papers: a web shell, most likely. Posts to
/// it that nobody else makes (S2, S14), answers of many sizes, a path that was missing before (S1)
/// and one that nobody could have guessed (S7) tell use from a look.
final class StrayScriptOracle implements Oracle {
  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    Map<String, List<TracedGroup>> byPath = new HashMap<>();
    trail
        .groupsWhere(event -> suspect(event) && Surface.served(event))
        .filter(group -> !site.softMissing(group.event()))
        .forEach(
            group ->
                byPath
                    .computeIfAbsent(
                        group.event().textOrEmpty(Field.PATH), any -> new ArrayList<>())
                    .add(group));
    byPath.forEach((path, groups) -> found.accept(observation(trail, site, path, groups)));
  }

  private static boolean suspect(Event event) {
    return Surface.strayScript(event.textOrEmpty(Field.PATH));
  }

  private static Observation observation(
      Trail trail, Site site, String path, List<TracedGroup> groups) {
    Grade grade = site.path(path).map(facts -> grade(groups, facts)).orElse(Grade.E2);
    String what =
        grade.atLeast(Grade.E3)
            ? "Used a program that stands in a folder for uploads or pictures: a web shell"
            : "Was answered by a program in a folder for uploads or pictures";
    Act act = Act.of(Phase.PERSIST, "web-shell", "T1505.003");
    return Observation.of(trail, act, grade, what, groups);
  }

  private static Grade grade(List<TracedGroup> groups, PathFacts facts) {
    long posts = 0;
    long commands = 0;
    Set<Long> sizes = new HashSet<>();
    for (TracedGroup group : groups) {
      posts += Surface.isPost(group.event()) ? group.count() : 0;
      commands += group.event().text(Field.QUERY).isPresent() ? group.count() : 0;
      sizes.addAll(group.sizes().keySet());
    }
    boolean used = posts > 0 || (commands > 0 && sizes.size() > 1);
    boolean privately =
        facts.addresses().size() <= 5 && facts.withReferer() * 5 <= facts.requests();
    return used && privately ? Grade.E3 : Grade.E2;
  }
}
