package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Pages that only staff is shown, served to an address that attacks and was not seen signing in: a
/// stolen session, or a login before the log begins (S15). It counts only where others were turned
/// away from the same page.
final class StaffPageOracle implements Oracle {
  private static final int SEVERAL = 3;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (!site.aggressive(trail)
        || trail.lines().stream().anyMatch(line -> Surface.login(line.event()))) {
      return;
    }
    List<TracedLine> pages =
        trail
            .linesWhere(event -> Surface.staffPage(event) && Surface.served(event))
            .filter(
                line -> othersAreTurnedAway(line.event(), site) || turnsAwayByItself(trail, site))
            .filter(line -> !site.softMissing(line.event()))
            .toList();
    if (!pages.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.ACCESS, "stolen-session", "T1550.004", "T1078"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S15)).raised(Grade.E3),
              "Was shown pages for staff without having signed in, as far as the logs reach",
              pages));
    }
  }

  /// Whether somebody who used the form of a weakness that lets strangers in saw the first page of
  /// WordPress's back office right after, and worked there: it sends everyone else to the sign-in.
  private static boolean turnsAwayByItself(Trail trail, Site site) {
    Optional<TracedLine> opened =
        trail.lines().stream()
            .filter(line -> site.mayHaveOpened(trail, line) && letsIn(line, site))
            .findFirst();
    return opened.isPresent()
        && trail
            .linesWhere(
                event -> Surface.path(event).endsWith("/wp-admin/") && Surface.served(event))
            .findAny()
            .isPresent()
        && (!OfficeDeedOracle.deeds(trail).isEmpty() || looksRound(trail, opened.get()));
  }

  /// Whether they looked at several pages for staff, and at none before they used the form.
  private static boolean looksRound(Trail trail, TracedLine opened) {
    List<TracedLine> pages = NewcomerOracle.pages(trail);
    long different =
        pages.stream().map(line -> Surface.path(line.event())).distinct().limit(SEVERAL).count();
    return different == SEVERAL && pages.getFirst().event().time() > opened.event().time();
  }

  private static boolean letsIn(TracedLine line, Site site) {
    return site.meanings(line.rules()).stream()
        .anyMatch(
            meaning ->
                meaning.aggressive()
                    && Set.of(
                            "authentication-bypass",
                            "broken-access-control",
                            "privilege-escalation")
                        .contains(meaning.weakness()));
  }

  private static boolean othersAreTurnedAway(Event event, Site site) {
    String path = event.textOrEmpty(Field.PATH);
    return site.doors().refuse(path) || site.doors().redirect(path);
  }
}
