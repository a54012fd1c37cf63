package org.evenkeel.desk.evidence;

import java.util.List;
import org.evenkeel.desk.incident.Adviser;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.NextThing;
import org.springframework.stereotype.Component;

/// Asks for evidence before it is rotated away.
@Component
class EvidenceAdvice implements Adviser {
  private final EvidenceRoom room;

  EvidenceAdvice(EvidenceRoom room) {
    this.room = room;
  }

  @Override
  public List<NextThing> advise(Incident incident) {
    return room.of(incident.id()).isEmpty()
        ? List.of(
            new NextThing(
                NextThing.EVIDENCE,
                "Hand over the logs, before they are rotated away",
                "Servers delete old logs by themselves, often after a week or two. Copies cost"
                    + " nothing and prove everything.",
                "/incidents/" + incident.id() + "/evidence"))
        : List.of();
  }
}
