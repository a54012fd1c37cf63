package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// The whole database read out on the server itself, once as far as the logs reach. Timers do so
/// every night, at a full minute; an administrator before a move does so once, and so does whoever
/// got in by a way of which no log is left. Worth a question, and no more than that.
final class LoneDumpOracle implements Oracle {
  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> dump = site.logins().onlyDump();
    if (!dump.isEmpty() && trail.lines().contains(dump.getFirst())) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXFIL, Act.DATABASE_DUMP, "T1005", "T1213.006"),
              Proof.of(Grade.E2),
              "Read out whole tables of the database on the server itself, once and at no full minute",
              dump));
    }
  }
}
