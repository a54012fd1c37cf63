package org.evenkeel.forensics.story;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Finding.RuleLabel;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Throng;

/// Throngs at doors of staff, as findings: what no rule about single lines or single addresses can
/// tell.
///
/// @param observations what the oracles saw
record ThrongFindings(Collection<Observation> observations) {
  private static final int EVIDENCE = 8;
  private static final String ID = "5d0c3f0e-8f1b-4c0a-9a53-0b9d5a4f7e21";
  private static final String TITLE = "Passwords of staff are tried from many addresses in turn";
  private static final List<String> REFERENCES =
      List.of("https://attack.mitre.org/techniques/T1110/003/");
  private static final List<String> ALIKE =
      List.of(
          "A plugin or a monitor that signs in from many addresses with a password that was changed",
          "Members of a site who sign in at the door of staff, where the log leaves out everything"
              + " that is not a sign-in");

  /// Whether a try belongs to the throng.
  static boolean isOf(Throng throng, Observation seen) {
    return seen.act().technique().equals(Act.GUESSED_PASSWORD)
        && !seen.grade().atLeast(Grade.E2)
        && throng.members().contains(seen.address());
  }

  /// @param actors ids of those who are behind observations
  Finding of(Throng throng, Function<List<Observation>, List<String>> actors) {
    List<Observation> its = observations.stream().filter(seen -> isOf(throng, seen)).toList();
    List<Citation> lines =
        its.stream()
            .flatMap(seen -> seen.lines().stream())
            .sorted()
            .limit(EVIDENCE)
            .map(line -> line.mark().citation())
            .toList();
    RuleLabel label =
        new RuleLabel(
            ID, TITLE, "medium", List.of("T1110.003"), explanation(throng), ALIKE, REFERENCES);
    return new Finding(
        label,
        throng.tries(),
        Times.span(throng.first(), throng.last()),
        actors.apply(its),
        false,
        lines);
  }

  private static String explanation(Throng throng) {
    return "One list of passwords is shared out among many machines: "
        + throng.words()
        + ", a few each, at the door for staff, and did nothing else. None of them stands out by"
        + " itself, and blocking addresses one by one does not help. Ask everyone who works in the"
        + " back office for a second factor and a new password, and let the door itself answer fewer"
        + " tries. Addresses that were let in after such a try are told of by themselves.";
  }
}
