package org.evenkeel.forensics.oracle;

import com.google.re2j.Pattern;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// An image of the memory of the store's program, fetched through the store's own public address by
/// somebody who does not work there: passwords, keys and sessions of everyone stand in it in plain
/// text. No page of a store is as large (S17); who runs the store fetches it from within.
final class MemoryTakenOracle implements Oracle {
  private static final Pattern IMAGE =
      Pattern.compile("(?i)/(?:actuator/|manage(?:ment)?/|admin/)*heapdump(?:\\.json)?$");
  private static final long LEAST = 2_000_000;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    List<TracedLine> taken = trail.linesWhere(MemoryTakenOracle::isImage).toList();
    if (!taken.isEmpty() && !site.staff().knows(trail.address())) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXPLOIT, "exposed-secret", "T1190", "T1552"),
              Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S17)).raised(Grade.E3),
              "Downloaded an image of the server's memory, in which passwords and sessions stand",
              taken));
    }
  }

  private static boolean isImage(Event event) {
    return Surface.served(event)
        && Surface.isGet(event)
        && event.sent() >= LEAST
        && IMAGE.matcher(Surface.path(event)).find();
  }
}
