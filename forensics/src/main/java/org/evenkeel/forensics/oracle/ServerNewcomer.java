package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Someone signs in to the server from a network that never did. Alone that is an administrator on
/// the road; a program or script that they put there is a question to ask. A key that nobody used
/// before, and the whole database read out within the hour: that is more.
final class ServerNewcomer {
  private static final long HOUR = 3_600_000_000L;

  private final Trail trail;
  private final Site site;
  private final Kind kind;

  ServerNewcomer(Trail trail, Site site, Kind kind) {
    this.trail = trail;
    this.site = site;
    this.kind = kind;
  }

  void judge(List<TracedLine> entered, Consumer<Observation> found) {
    TracedLine first = entered.getFirst();
    List<TracedLine> dumps = new ArrayList<>(site.logins().copiesAfter(first.event(), HOUR));
    boolean copied = !dumps.isEmpty();
    dumps.addAll(site.logins().dumpsAfter(first.event().time(), HOUR));
    boolean key = site.logins().isNewKey(first.event());
    boolean rare = site.logins().isRare(first.event(), trail.address());
    if (!site.logins().isNew(first.event(), trail.address())
        && !(rare && key && !dumps.isEmpty())) {
      return;
    }
    List<TracedLine> programs = programs();
    Proof proof =
        !dumps.isEmpty() && key
            ? Proof.weighed(Proof.ATTACKER, EnumSet.of(Sign.S9, Sign.S15)).raised(Grade.E4)
            : Proof.of(grade(first, !programs.isEmpty() || copied, !dumps.isEmpty()));
    List<TracedLine> lines = new ArrayList<>(List.of(first));
    lines.addAll(programs);
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.ACCESS, Act.VALID_ACCOUNT, "T1078", "T1021.004"),
            proof,
            "Signed in to the server from a network that never did before"
                + (key ? ", with a key that was never seen before" : "")
                + (otherWay(first) ? ", and in another way than others under this name" : "")
                + (programs.isEmpty() ? "" : ", and put programs or scripts there"),
            lines));
    if (proof.grade().atLeast(Grade.E3) && !dumps.isEmpty()) {
      found.accept(
          Observation.of(
              trail,
              Act.of(Phase.EXFIL, Act.DATABASE_DUMP, "T1005", "T1213.006"),
              proof,
              "While they were signed in, all tables of the database were read out",
              dumps));
    }
  }

  private Grade grade(TracedLine login, boolean programs, boolean dumps) {
    if (programs && site.logins().isStray(login.event(), trail.address())) {
      return Grade.E3;
    }
    boolean odd = site.logins().isStray(login.event(), trail.address()) && otherWay(login);
    boolean password = site.logins().isOnlyPassword(login.event(), trail.address());
    return dumps || programs || odd || password ? Grade.E2 : Grade.E0;
  }

  private boolean otherWay(TracedLine login) {
    return site.logins().isOtherWay(login.event(), trail.address());
  }

  /// Programs and scripts that were put on the server.
  private List<TracedLine> programs() {
    return trail
        .linesWhere(
            event ->
                event.kind() == kind
                    && event.textOrEmpty(Field.ACTION).equals(Action.UPLOAD.name())
                    && isProgram(event))
        .toList();
  }

  private static boolean isProgram(Event event) {
    String file = event.textOrEmpty(Field.FILE).toLowerCase(Locale.ROOT);
    return file.endsWith(".js") || file.endsWith(".php") || file.endsWith(".phtml");
  }
}
