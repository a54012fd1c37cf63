package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
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
    judge(trail, Kind.SSH, site, found);
    judge(trail, Kind.FTP, site, found);
  }

  private static void judge(Trail trail, Kind kind, Site site, Consumer<Observation> found) {
    List<TracedLine> tries = new ArrayList<>();
    List<TracedLine> entered = new ArrayList<>();
    Set<String> names = new HashSet<>();
    for (TracedLine line : trail.lines()) {
      if (line.event().kind() == kind && did(line.event(), Action.LOGIN_FAILED)) {
        tries.add(line);
        names.add(line.event().textOrEmpty(Field.USER));
      }
      if (line.event().kind() == kind && did(line.event(), Action.LOGIN_OK)) {
        entered.add(line);
      }
    }
    long failures =
        trail
            .groupsWhere(event -> event.kind() == kind && did(event, Action.LOGIN_FAILED))
            .mapToLong(TracedGroup::count)
            .sum();
    List<TracedLine> guessed =
        entered.stream().filter(line -> before(tries, line) >= GUESSES).toList();
    if (!guessed.isEmpty()) {
      boolean sameName =
          guessed.stream().anyMatch(line -> names.contains(line.event().textOrEmpty(Field.USER)));
      found.accept(sameName ? guessed(trail, guessed, failures) : known(trail, guessed, failures));
    } else if (failures >= GUESSES) {
      found.accept(guessing(trail, tries, failures));
    } else if (!entered.isEmpty()) {
      new ServerNewcomer(trail, site, kind).judge(entered, found);
    } else if (kind == Kind.FTP) {
      TransfersAlone.judge(trail, found);
    }
  }

  private static long before(List<TracedLine> tries, TracedLine line) {
    return tries.stream().filter(each -> each.compareTo(line) < 0).count();
  }

  private static Observation guessed(Trail trail, List<TracedLine> lines, long failures) {
    return Observation.of(
        trail,
        Act.of(Phase.ACCESS, Act.GUESSED_PASSWORD, "T1110.001", "T1021.004", "T1078"),
        Grade.E3,
        "Signed in to the server after " + failures + " failed tries",
        lines);
  }

  /// The tries were for other names: this one's password was known from elsewhere.
  private static Observation known(Trail trail, List<TracedLine> lines, long failures) {
    return Observation.of(
        trail,
        Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078", "T1133"),
        Grade.E3,
        "Signed in to the server at the first try for this name, after "
            + failures
            + " failed tries for others",
        lines);
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
