package org.evenkeel.desk.investigate.web;

import java.util.List;
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
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Investigations, for programs.
@RestController
class InvestigationsApi {
  private final Incidents incidents;
  private final Investigations investigations;
  private final Jobs jobs;

  InvestigationsApi(Incidents incidents, Investigations investigations, Jobs jobs) {
    this.incidents = incidents;
    this.investigations = investigations;
    this.jobs = jobs;
  }

  @Operation(does = "Lists the investigations of an incident.", answers = Job.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/investigations")
  ResponseEntity<String> listInvestigations(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.list(investigations.runs(incident.id()), Job::id);
  }

  /// What is to be investigated.
  ///
  /// @param evidence identifiers of sealed pieces
  record NewInvestigation(List<String> evidence) {
    NewInvestigation {
      evidence = List.copyOf(Needed.of(evidence, "evidence"));
    }
  }

  @Operation(
      does = "Starts an investigation of sealed evidence.",
      answers = Job.class,
      status = 202)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/investigations")
  ResponseEntity<String> startInvestigation(
      ApiCall call, @PathVariable String id, @RequestBody NewInvestigation body) {
    Incident incident = incidents.seenBy(call.person(), id);
    return call.begin(
        body,
        () -> {
          String job = investigations.ask(incident.id(), body.evidence(), call.person());
          return new Made("/api/v1/incidents/" + id + "/investigations/" + job, job(incident, job));
        });
  }

  private Job job(Incident incident, String job) {
    return jobs.byId(job)
        .filter(found -> found.incident().equals(incident.id()))
        .orElseThrow(NoSuchIncident::new);
  }

  @Operation(does = "Shows how far an investigation is.", answers = Job.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/investigations/{job}")
  ResponseEntity<String> showInvestigation(
      ApiCall call, @PathVariable String id, @PathVariable String job) {
    return call.show(job(incidents.seenBy(call.person(), id), job));
  }

  @Operation(
      does = "Sends what an investigation found: the document evenkeel/investigation/1.",
      answers = Object.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/investigations/{job}/answer")
  ResponseEntity<String> readAnswer(
      ApiCall call, @PathVariable String id, @PathVariable String job) {
    String known = job(incidents.seenBy(call.person(), id), job).id();
    return investigations
        .answer(known)
        .map(
            answer ->
                ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer.document()))
        .orElseThrow(NoSuchIncident::new);
  }

  @Operation(does = "Stops an investigation. What it had found is not kept.", answers = Job.class)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/investigations/{job}/stop")
  ResponseEntity<String> stopInvestigation(
      ApiCall call, @PathVariable String id, @PathVariable String job) {
    Incident incident = incidents.seenBy(call.person(), id);
    jobs.cancel(job(incident, job).id(), call.person().id());
    return call.show(job(incident, job));
  }

  @Operation(
      does = "Starts an investigation of the same evidence once more, after one failed or stopped.",
      answers = Job.class,
      status = 202)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/investigations/{job}/again")
  ResponseEntity<String> repeatInvestigation(
      ApiCall call, @PathVariable String id, @PathVariable String job) {
    Incident incident = incidents.seenBy(call.person(), id);
    String before = job(incident, job).id();
    return call.begin(
        before,
        () -> {
          String next = jobs.again(before, call.person().id());
          return new Made(
              "/api/v1/incidents/" + id + "/investigations/" + next, job(incident, next));
        });
  }

  @Operation(
      does =
          "Tells what an investigation says otherwise than an earlier one, which 'since' names: new"
              + " and gone, by aspect.",
      answers = CompareView.Difference.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/investigations/{job}/changes")
  ResponseEntity<String> listChanges(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String job,
      @RequestParam(defaultValue = "") String since) {
    Incident incident = incidents.seenBy(call.person(), id);
    AnswerView after = answer(job(incident, job));
    return call.whole(Differences.between(answer(job(incident, since)), after));
  }

  private AnswerView answer(Job run) {
    return investigations
        .answer(run.id())
        .map(found -> new AnswerView(found.document()))
        .orElseThrow(NoSuchIncident::new);
  }
}
