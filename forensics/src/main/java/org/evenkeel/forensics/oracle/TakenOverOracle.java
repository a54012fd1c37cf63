package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.PathFacts;
import org.evenkeel.forensics.scan.TracedGroup;

/// A program of the store's own into which something was written: it was there before, others
/// merely look at it, as monitors do, and suddenly hardly anyone sends it forms, which it answers
/// each in its own way (S2, S4).
final class TakenOverOracle implements Oracle {
  private static final int USES = 5;
  private static final int SIZES = 3;
  private static final int POSTERS = 4;

  /// Log-odds that a program which may well take forms was taken over.
  private static final double SELDOM = -2.5;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (site.staff().knows(trail.address())) {
      return;
    }
    Map<String, List<TracedGroup>> forms = new TreeMap<>();
    trail
        .groupsWhere(
            event ->
                Surface.isPost(event)
                    && Surface.served(event)
                    && isOwnProgram(Surface.path(event))
                    && event.textOrEmpty(Field.REFERER).isEmpty())
        .forEach(
            group ->
                forms
                    .computeIfAbsent(Surface.path(group.event()), any -> new ArrayList<>())
                    .add(group));
    forms.forEach((path, groups) -> judge(trail, site, groups, found));
  }

  private static boolean isOwnProgram(String path) {
    return !Surface.strayScript(path) && (Surface.takesNoForms(path) || Surface.oddScript(path));
  }

  private static void judge(
      Trail trail, Site site, List<TracedGroup> groups, Consumer<Observation> found) {
    String path = Surface.path(groups.getFirst().event());
    PathFacts facts = site.path(path).orElse(null);
    boolean talked =
        NewScriptOracle.uses(groups) >= USES && NewScriptOracle.sizes(groups).size() > SIZES;
    if (facts == null || !talked || !changed(site, facts) || NewScriptOracle.isHole(site, groups)) {
      return;
    }
    double prior = Surface.takesNoForms(path) ? Proof.UNKNOWN : SELDOM;
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.PERSIST, Act.WEB_SHELL, "T1505.003"),
            Proof.weighed(prior, EnumSet.of(Sign.S2, Sign.S4)),
            "Sent forms to a program of the store that others merely look at, and was answered each"
                + " time in another way: a web shell in it",
            groups));
  }

  /// Whether it had answered for long before anyone sent it a form, and hardly anyone does.
  private static boolean changed(Site site, PathFacts facts) {
    return facts.first(2) < facts.firstPost()
        && facts.requests() > 2 * facts.posts()
        && facts.posters().size() <= POSTERS
        && !NewScriptOracle.isNew(site, facts)
        && site.isNewcomer(facts.firstPost());
  }
}
