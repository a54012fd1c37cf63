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
    List<TracedLine> tries = new ArrayList<>();
    List<TracedLine> guessed = new ArrayList<>();
    long before = 0;
    for (TracedLine line : trail.lines()) {
      if (line.event().kind() == kind) {
        if (did(line.event(), Action.LOGIN_FAILED)) {
          tries.add(line);
          before++;
        }
        if (did(line.event(), Action.LOGIN_OK) && before >= GUESSES) {
          guessed.add(line);
        }
      }
    }
    if (!guessed.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001", "T1021.004", "T1078"),
              Grade.E3,
              "Signed in to the server after " + failures + " failed tries",
              guessed));
    } else {
      found.accept(guessing(trail, tries, failures));
    }
  }

  private static Observation guessing(Trail trail, List<TracedLine> tries, long failures) {
    return new Observation(
        trail.address(),
        Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001", "T1021.004"),
        Proof.of(Grade.E1),
        "Tried to guess a password of the server, "
            + failures
            + " times, without a sign of success",
        tries,
        failures,
        tries.getLast().event().time());
  }

  private static boolean did(Event event, Action action) {
    return event.textOrEmpty(Field.ACTION).equals(action.name());
  }
}
