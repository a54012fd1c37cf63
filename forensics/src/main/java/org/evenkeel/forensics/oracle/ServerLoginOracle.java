package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// A login to the server itself, by SSH or FTP, after guessing from the same address.
final class ServerLoginOracle implements Oracle {
  private static final int GUESSES = 10;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    judge(trail, Kind.SSH, found);
    judge(trail, Kind.FTP, found);
  }

  private static void judge(Trail trail, Kind kind, Consumer<Observation> found) {
    long failures =
        trail
            .groupsWhere(event -> event.kind() == kind && did(event, Action.LOGIN_FAILED))
            .mapToLong(TracedGroup::count)
            .sum();
    if (failures < GUESSES) {
      return;
    }
    List<TracedLine> guessed = new ArrayList<>();
    long before = 0;
    for (TracedLine line : trail.lines()) {
      if (line.event().kind() == kind) {
        before += did(line.event(), Action.LOGIN_FAILED) ? 1 : 0;
        if (did(line.event(), Action.LOGIN_OK) && before >= GUESSES) {
          guessed.add(line);
        }
      }
    }
    if (!guessed.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.ACCESS, "guessed-password", "T1110.001", "T1021.004", "T1078"),
              Grade.E3,
              "Signed in to the server after " + failures + " failed tries",
              guessed));
    }
  }

  private static boolean did(Event event, Action action) {
    return event.textOrEmpty(Field.ACTION).equals(action.name());
  }
}
