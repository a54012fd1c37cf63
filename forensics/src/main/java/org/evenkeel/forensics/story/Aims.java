package org.evenkeel.forensics.story;

import java.util.List;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Suspects;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;

/// Weaknesses that attempts were aimed at, where nothing shows that one of them worked: what the
/// owner should see mended first.
final class Aims {
  private static final int MOST = 6;
  private static final int CREWS = 100;
  private static final int LINES = 50;

  /// An aim says little of what is there, and several are likely alike.
  private static final double SHARE = 0.2;

  private Aims() {}

  /// The likeliest first.
  ///
  /// @param crews the weightiest first
  /// @param software what the store runs
  static List<Candidate> of(List<Crew> crews, Software software) {
    Suspects suspects = new Suspects(software.name());
    crews.stream()
        .limit(CREWS)
        .flatMap(crew -> crew.observations().stream())
        .filter(Aims::isAimed)
        .forEach(seen -> add(seen, suspects));
    return suspects.surest(MOST).stream()
        .map(
            suspect ->
                new Candidate(
                    suspect.id(),
                    suspect.component(),
                    WayIn.rounded(suspect.confidence() * SHARE),
                    suspect.why()))
        .toList();
  }

  /// Whether it was aimed at a weakness: a form whose body nobody kept, and a sign-in, are what
  /// customers and staff do all day.
  private static boolean isAimed(Observation seen) {
    return seen.act().phase() == Phase.RECON
        || (seen.act().phase() == Phase.EXPLOIT
            && !seen.act().technique().equals(Act.HIDDEN_REQUEST));
  }

  private static void add(Observation seen, Suspects suspects) {
    String kind = seen.act().phase() == Phase.RECON ? "" : seen.act().technique();
    seen.lines().stream()
        .limit(LINES)
        .map(line -> line.event())
        .filter(event -> !event.textOrEmpty(Field.PATH).isEmpty())
        .forEach(event -> suspects.add(event.textOrEmpty(Field.METHOD), target(event), kind));
  }

  /// What was asked for, as it was sent.
  private static String target(Event event) {
    String query = event.textOrEmpty(Field.QUERY);
    String path = event.textOrEmpty(Field.PATH);
    return event.text(Field.TARGET).orElse(query.isEmpty() ? path : path + "?" + query);
  }
}
