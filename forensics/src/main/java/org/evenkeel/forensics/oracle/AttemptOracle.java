package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;

/// Whatever the rules saw, taken for what it is worth by itself: noise, an attempt, or, where the
/// line itself shows a consequence and the store does not answer everything alike, a possible one.
final class AttemptOracle implements Oracle {
  /// Copies and consoles of the database: those who work there made them.
  private static final Set<String> STAFFS = Set.of("B09", "B67");

  private static final int ELSEWHERE = 3;
  private static final long OFTEN = 8;
  private static final long MINUTES = 600_000_000L;

  /// Bytes; shorter answers are a word that means yes.
  private static final long SENTENCE = 200;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (Searched.isAll(trail, site) || Visitors.isOne(trail, site)) {
      return;
    }
    for (TracedGroup group : trail.groups()) {
      List<Meaning> meanings = site.meanings(group);
      for (Meaning meaning : meanings) {
        if (speaks(meaning)
            && !isArgument(meaning, meanings)
            && !isToldByErrors(group, meaning)
            && !isOwn(site, group)) {
          found.accept(observation(trail, site, group, meaning));
        }
      }
    }
  }

  /// Whether a file is named by an expression that was to be run: what a command is about is no way
  /// of its own.
  private static boolean isArgument(Meaning meaning, List<Meaning> all) {
    return meaning.weakness().equals("path-traversal")
        && all.stream()
            .anyMatch(
                other -> other.aggressive() && other.weakness().equals("expression-injection"));
  }

  /// Whether a program complains that is the store's own, or that all its pages call: whose visit
  /// it was tells nothing.
  private static boolean isOwn(Site site, TracedGroup group) {
    return Executions.isError(group.event().kind()) && site.executions().isOwn(group.event());
  }

  private static boolean speaks(Meaning meaning) {
    return meaning.hostile() || meaning.weight() == Meaning.Weight.DEED;
  }

  /// Another oracle weighs what the server itself says that it did.
  private static boolean isToldByErrors(TracedGroup group, Meaning meaning) {
    return Executions.isError(group.event().kind()) && meaning.weight() == Meaning.Weight.SUCCESS;
  }

  private static Observation observation(
      Trail trail, Site site, TracedGroup group, Meaning meaning) {
    String technique = meaning.weakness().isEmpty() ? technique(meaning) : meaning.weakness();
    String path = Surface.path(group.event());
    if (technique.equals(Act.WEB_SHELL) && !Surface.oddScript(path)) {
      technique = "command-injection"; // the store's own program was made to run them
    }
    Act act = new Act(meaning.phase(), technique, meaning.attack(), meaning.component());
    return Observation.of(
        trail, act, grade(trail, site, group, meaning), meaning.title(), List.of(group));
  }

  private static Grade grade(Trail trail, Site site, TracedGroup group, Meaning meaning) {
    if (NewScriptOracle.isPartOfPages(site, group)) {
      return Grade.E0;
    }
    return switch (meaning.weight()) {
      case CONTEXT, PROBE -> Grade.E0;
      case DEED -> site.aggressive(trail) ? Grade.E1 : Grade.E0;
      case ATTEMPT -> Grade.E1;
      case SUCCESS ->
          STAFFS.contains(meaning.behaviour()) && FileTakenOracle.worksHere(trail, site)
              ? Grade.E0
              : meaning.behaviour().equals("B09")
                      || (group.event().kind() == Kind.FTP && TransfersAlone.isWork(trail))
                      || site.softMissing(group)
                      || isRefrain(group)
                      || isFailingEverywhere(trail, group)
                      || meaning.phase() == Phase.RECON
                      || group.event().textOrEmpty(Field.METHOD).equals("HEAD")
                  ? Grade.E1
                  : Grade.E2;
    };
  }

  /// Whether the server failed at it as it failed at whatever else they asked for: a machine in
  /// trouble, or a guard, and no program that is there.
  private static boolean isFailingEverywhere(Trail trail, TracedGroup group) {
    Event event = group.event();
    return event.status() >= 500
        && trail
                .groupsWhere(
                    other ->
                        other.status() == event.status()
                            && !Surface.path(other).equals(Surface.path(event)))
                .filter(other -> other.sizes().keySet().containsAll(group.sizes().keySet()))
                .map(other -> Surface.path(other.event()))
                .distinct()
                .limit(ELSEWHERE)
                .count()
            == ELSEWHERE;
  }

  /// Whether the same question got the same answer to the byte, over and over within minutes: who
  /// gets what he wants stops asking (S13), and what he gets is not always of one length.
  static boolean isRefrain(TracedGroup group) {
    return group.event().status() == 200
        && group.count() >= OFTEN
        && group.timed()
        && group.last() - group.first() <= MINUTES
        && group.sizes().size() == 1
        && group.sizes().firstKey() >= SENTENCE;
  }

  private static String technique(Meaning meaning) {
    return switch (meaning.behaviour()) {
      case "B54" -> Act.ROGUE_ADMIN;
      case "B55" -> Act.CODE_PLANTED;
      case "B56" -> Act.PAGE_CODE;
      case "B59" -> "payment-settings";
      case "B66" -> Act.DATA_EXPORT;
      case "B67" -> "database-console";
      default -> meaning.title().toLowerCase(Locale.ROOT).replace(' ', '-');
    };
  }
}
