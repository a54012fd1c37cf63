package org.evenkeel.forensics.oracle;

import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// A session on the server under a name of which no sign-in is told, while others' are, and all
/// tables of the database read out within the hour: the line that named its address is missing, and
/// what was done is not.
final class MissingSignInOracle implements Oracle {
  private static final long HOUR = 3_600_000_000L;

  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    if (!trail.address().isEmpty()) {
      return;
    }
    trail
        .linesWhere(event -> isSession(event) && site.logins().neverSignedIn(name(event)))
        .filter(line -> !dumps(line, site).isEmpty())
        .findFirst()
        .ifPresent(line -> told(trail, site, line, found));
  }

  private static boolean isSession(Event event) {
    return event.kind() == Kind.SSH
        && event.textOrEmpty(Field.ACTION).equals(Action.SESSION_OPENED.name());
  }

  private static String name(Event session) {
    return session.textOrEmpty(Field.TARGET_USER);
  }

  private static List<TracedLine> dumps(TracedLine session, Site site) {
    return site.logins().dumpsAfter(session.event().time(), HOUR);
  }

  private static void told(
      Trail trail, Site site, TracedLine session, Consumer<Observation> found) {
    Proof proof = Proof.weighed(Proof.UNKNOWN, EnumSet.of(Sign.S9, Sign.S15)).raised(Grade.E3);
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078", "T1021.004"),
            proof,
            "Was signed in to the server under a name of which no sign-in is told",
            List.of(session)));
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.EXFIL, Act.DATABASE_DUMP, "T1005", "T1213.006"),
            proof,
            "While they were signed in, all tables of the database were read out",
            dumps(session, site)));
  }
}
