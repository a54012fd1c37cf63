package org.evenkeel.forensics.story;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.investigation.Candidate;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.known.Suspects;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.TracedLine;

/// Weaknesses that would explain what somebody did, named by the addresses they asked for.
final class Candidates {
  private static final int MOST = 3;
  private static final int MOST_LINES = 200;

  private Candidates() {}

  /// @param share how much of a weakness's own confidence is left: how sure it is that these
  ///   observations were the way in
  static List<Candidate> of(List<Observation> observations, double share) {
    Suspects suspects = new Suspects();
    observations.forEach(observation -> add(observation, suspects));
    return suspects.surest(MOST).stream()
        .map(
            suspect ->
                new Candidate(
                    suspect.id(),
                    suspect.component(),
                    Math.round(suspect.confidence() * share * 100) / 100.0,
                    suspect.why()))
        .toList();
  }

  private static void add(Observation observation, Suspects suspects) {
    for (TracedLine line : observation.lines().stream().limit(MOST_LINES).toList()) {
      Event event = line.event();
      String target = target(event);
      if (!target.isEmpty()) {
        boolean look = observation.act().phase() == Phase.RECON;
        suspects.add(
            event.textOrEmpty(Field.METHOD), target, look ? "" : observation.act().technique());
      }
    }
  }

  /// What was asked for, as it was sent.
  static String target(Event event) {
    String query = event.textOrEmpty(Field.QUERY);
    String path = event.textOrEmpty(Field.PATH);
    return event.text(Field.TARGET).orElse(query.isEmpty() ? path : path + "?" + query);
  }
}
