package org.evenkeel.forensics.oracle;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.scan.TracedLine;

/// Commands of the operating system ran on the server, as its own error logs tell (S11), and who
/// made it run them. A request of the same second is a second witness, and carried the command
/// unless it is one that only staff can make.
final class ServerToldOracle implements Oracle {
  @Override
  public void judge(Trail trail, Site site, Consumer<Observation> found) {
    boolean nobody = trail.address().isEmpty();
    List<TracedLine> told =
        nobody ? site.executions().unclaimed() : site.executions().of(trail.address());
    if (told.isEmpty() || site.staff().knows(trail.address())) {
      return;
    }
    List<TracedLine> requests =
        told.stream()
            .flatMap(error -> Executions.requests(trail, error))
            .distinct()
            .sorted()
            .toList();
    found.accept(
        Observation.of(
            trail,
            Act.of(Phase.PERSIST, Act.COMMANDS_RUN, "T1059.004"),
            proof(told, trail, site),
            "Had the server run commands of the operating system, as its error log tells",
            told.stream().sorted().toList()));
    carriers(site.executions().isPlain(told) ? requests : List.of())
        .reduce((one, later) -> one)
        .ifPresent(
            line ->
                found.accept(
                    Observation.of(
                        trail,
                        Act.of(Phase.EXPLOIT, "code-injection", "T1190"),
                        Proof.weighed(Proof.ATTACKER, List.of(Sign.S11)).raised(Grade.E3),
                        "Sent a request in the second in which the server ran a command",
                        List.of(line))));
  }

  /// One failed command may be an extension's that looks for a helper; who types, types several.
  private static Proof proof(List<TracedLine> told, Trail trail, Site site) {
    if (!site.executions().isPlain(told)) {
      return Proof.of(trail.address().isEmpty() ? Grade.E1 : Grade.E2);
    }
    boolean witnessed =
        trail.lines().stream().filter(ServerToldOracle::isRequest).anyMatch(Executions.near(told));
    return Proof.weighed(Proof.ATTACKER, List.of(Sign.S11)).raised(witnessed ? Grade.E4 : Grade.E3);
  }

  private static boolean isRequest(TracedLine line) {
    return line.event().kind() == Kind.WEB && line.event().timed();
  }

  private static boolean mayCarry(Event event) {
    return Surface.isPost(event) || !Surface.query(event).isEmpty();
  }

  private static Stream<TracedLine> carriers(List<TracedLine> requests) {
    return requests.stream()
        .filter(line -> mayCarry(line.event()))
        .filter(line -> !SignIn.isLogin(line.event()))
        .filter(line -> !Surface.staffPage(line.event()))
        .filter(line -> !OfficeDeedOracle.inOffice(line.event()))
        .filter(line -> !Surface.strayScript(Surface.path(line.event())));
  }
}
