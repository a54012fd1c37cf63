package org.evenkeel.desk.investigate;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Overview;
import org.evenkeel.desk.job.Job;
import org.evenkeel.forensics.investigation.Gloss;
import org.evenkeel.forensics.investigation.Grade;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Puts what the last answer tells of the attack on the case's timeline.
@Component
class EvidenceHappenings implements Overview.Happenings {
  private final Investigations investigations;

  EvidenceHappenings(Investigations investigations) {
    this.investigations = investigations;
  }

  @Override
  public List<Overview.Happening> of(Incident incident) {
    return investigations.runs(incident.id()).stream()
        .filter(run -> run.state() == Job.State.DONE)
        .findFirst()
        .map(run -> told(incident, run.id()))
        .orElse(List.of());
  }

  private List<Overview.Happening> told(Incident incident, String run) {
    List<Overview.Happening> told = new ArrayList<>();
    String address = "/incidents/" + incident.id() + "/investigate/" + run;
    investigations
        .answer(run)
        .ifPresent(
            answer -> {
              JsonNode document = JsonMapper.shared().readTree(answer.document());
              for (JsonNode moment : document.path("timeline")) {
                time(moment.path("at").asString(""))
                    .map(at -> happening(at, moment, address))
                    .ifPresent(told::add);
              }
            });
    return told;
  }

  private static Overview.Happening happening(Instant at, JsonNode moment, String address) {
    Grade grade = Grade.valueOf(moment.path("grade").asString("E1"));
    return new Overview.Happening(
        at,
        Overview.Happening.Side.EVIDENCE,
        moment.path("what").asString(""),
        moment.path("actor").asString("") + ": " + Gloss.grade(grade),
        address,
        !grade.atLeast(Grade.E3));
  }

  private static Optional<Instant> time(String text) {
    try {
      return Optional.of(Instant.parse(text));
    } catch (DateTimeParseException _) {
      return Optional.empty(); // a moment without a time has no place on the line
    }
  }
}
