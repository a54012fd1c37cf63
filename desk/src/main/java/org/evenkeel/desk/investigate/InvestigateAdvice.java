package org.evenkeel.desk.investigate;

import java.util.List;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.incident.Adviser;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.NextThing;
import org.evenkeel.desk.job.Job;
import org.springframework.stereotype.Component;

/// Leads from evidence to its answer.
@Component
class InvestigateAdvice implements Adviser {
  private final Investigations investigations;
  private final EvidenceRoom room;

  InvestigateAdvice(Investigations investigations, EvidenceRoom room) {
    this.investigations = investigations;
    this.room = room;
  }

  @Override
  public List<NextThing> advise(Incident incident) {
    String here = "/incidents/" + incident.id() + "/investigate";
    List<Job> runs = investigations.runs(incident.id());
    if (room.of(incident.id()).isEmpty()) {
      return List.of();
    }
    if (runs.isEmpty()) {
      return List.of(
          new NextThing(
              NextThing.ANSWER,
              "Investigate the evidence",
              "It takes minutes and says how they got in, as far as the logs can show it.",
              here));
    }
    Job last = runs.getFirst();
    String address = here + "/" + last.id();
    return switch (last.state()) {
      case WAITING, RUNNING ->
          List.of(
              new NextThing(
                  NextThing.LATER, "Wait for the investigation", "It is being read.", address));
      case DONE ->
          List.of(
              new NextThing(
                  NextThing.ANSWER,
                  "Read what the investigation found",
                  "What happened decides what has to be stopped, and who has to be told.",
                  address));
      case FAILED, CANCELLED ->
          List.of(
              new NextThing(
                  NextThing.ANSWER,
                  "Ask for another investigation",
                  "The last one gave no answer.",
                  here));
    };
  }
}
