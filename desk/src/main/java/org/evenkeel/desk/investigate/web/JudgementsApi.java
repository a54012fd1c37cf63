package org.evenkeel.desk.investigate.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.investigate.Judgement;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// What an investigation concludes and what people say of it, for programs.
@RestController
class JudgementsApi {
  private final Incidents incidents;
  private final Investigations investigations;
  private final Boards boards;

  JudgementsApi(Incidents incidents, Investigations investigations, Boards boards) {
    this.incidents = incidents;
    this.investigations = investigations;
    this.boards = boards;
  }

  @Operation(
      does = "Lists what an investigation concludes, each with the last word of a person.",
      answers = Conclusion.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/investigations/{job}/conclusions")
  ResponseEntity<String> listConclusions(
      ApiCall call, @PathVariable String id, @PathVariable String job) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.whole(boards.conclusions(incident.id(), run(incident, job)));
  }

  private String run(Incident incident, String job) {
    return investigations.runs(incident.id()).stream()
        .filter(run -> run.id().equals(job))
        .findFirst()
        .orElseThrow(NoSuchIncident::new)
        .id();
  }

  @Operation(
      does =
          "Says of a conclusion that it is confirmed, corrected or ruled out, and why; it is kept"
              + " beside what the evidence says, in later investigations too.",
      answers = Judgement.class,
      status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/investigations/{job}/judgements")
  ResponseEntity<String> judge(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String job,
      @RequestBody(required = false) Boards.@Nullable Words said) {
    Incident incident = incidents.seenBy(call.person(), id);
    String run = run(incident, job);
    Boards.Words body = Needed.of(said, "about");
    return call.make(
        body,
        () ->
            new Made(
                "/api/v1/incidents/" + id + "/judgements",
                boards.judge(incident.id(), run, body, call.person())));
  }

  @Operation(
      does = "Lists the last word of people on each conclusion of an incident.",
      answers = Judgement.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/judgements")
  ResponseEntity<String> listJudgements(ApiCall call, @PathVariable String id) {
    return call.whole(boards.said(incidents.seenBy(call.person(), id).id()));
  }
}
