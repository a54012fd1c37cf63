package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// A list of people that was left in a folder of the store and fetched by somebody who does not
/// work there. A shipping partner who fetches it day by day was told its name; who tried other
/// names before was not (S6, S17).
final class ListTakenOracle implements Oracle {
  private static final Pattern LIST =
      Pattern.compile("(?i)\\.(csv|tsv|xlsx?|ods|xml|json)(\\.(gz|zip))?$");
  private static final Pattern PEOPLE =
      Pattern.compile(
          "(?i)(order|customer|client|user|subscriber|newsletter|member|address|e?mail|account|"
              + "invoice|buyer|kunden|bestell|commande|klant|ordini|pedidos?)[^/]*$");
  private static final long LEAST = 2_000;
  private static final int OFTEN = 3;
  private static final long DAY = 86_400_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> taken =
        trail.lines().stream()
            .filter(line -> site.shows(line.rules(), "B09") && isTaken(line.event(), site))
            .toList();
    if (taken.isEmpty() || FileTakenOracle.worksHere(trail, site) || isDaily(taken)) {
      return;
    }
    boolean people =
        taken.stream().anyMatch(line -> PEOPLE.matcher(Surface.path(line.event())).find());
    boolean searched = site.aggressive(trail) || tried(trail);
    if (people || searched) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXFIL, Act.EXPOSED_LIST, "T1190", "T1213"),
              people && searched
                  ? Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S6, Sign.S17))
                  : Proof.of(Grade.E2),
              "Downloaded a list that was left in a folder of the store",
              taken));
    }
  }

  private static boolean isTaken(Event event, Site site) {
    return (event.status() == 200 || event.status() == 206)
        && Surface.isGet(event)
        && event.sent() >= LEAST
        && event.text(Field.REFERER).isEmpty()
        && LIST.matcher(Surface.path(event)).find()
        && !site.softMissing(event);
  }

  /// Whether other lists were asked for that are not there.
  private static boolean tried(Trail trail) {
    return trail
        .linesWhere(event -> event.status() / 100 == 4 && LIST.matcher(Surface.path(event)).find())
        .findAny()
        .isPresent();
  }

  private static boolean isDaily(List<TracedLine> taken) {
    long span = taken.getLast().event().time() - taken.getFirst().event().time();
    return taken.size() >= OFTEN && span > DAY;
  }
}
