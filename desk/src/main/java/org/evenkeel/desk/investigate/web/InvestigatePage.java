package org.evenkeel.desk.investigate.web;

import java.util.List;
import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.evidence.EvidenceRoom;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.job.Job;
import org.evenkeel.desk.job.Jobs;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Investigations of a case: asking for one, watching it, reading its answer.
@Controller
class InvestigatePage {
  private final Incidents incidents;
  private final EvidenceRoom room;
  private final Investigations investigations;
  private final Jobs jobs;
  private final Boards boards;

  InvestigatePage(
      Incidents incidents,
      EvidenceRoom room,
      Investigations investigations,
      Jobs jobs,
      Boards boards) {
    this.boards = boards;
    this.incidents = incidents;
    this.room = room;
    this.investigations = investigations;
    this.jobs = jobs;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/investigate")
  String show(SignedIn who, @PathVariable String id, Model model) {
    model.addAttribute("view", runs(who, id, null));
    return "investigate/runs";
  }

  private RunsView runs(SignedIn who, String id, @Nullable String wrong) {
    Incident incident = incident(who, id);
    return new RunsView(
        incident,
        room.of(id),
        investigations.runs(id),
        mayAsk(who),
        boards.of(incident.id()).orElse(null),
        wrong);
  }

  private static boolean mayAsk(SignedIn who) {
    return who.person().role() == Role.LEAD || who.person().role() == Role.RESPONDER;
  }

  private Incident incident(SignedIn who, String id) {
    return incidents.seenBy(who.person(), id);
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/investigate")
  String ask(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") List<String> pieces,
      Model model) {
    Incident incident = incident(who, id);
    try {
      String job = investigations.ask(incident.id(), pieces, who.person());
      return "redirect:/incidents/" + id + "/investigate/" + job;
    } catch (Refused refused) {
      model.addAttribute("view", runs(who, id, refused.getMessage()));
      return "investigate/runs";
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/investigate/{job}")
  String run(
      SignedIn who, @PathVariable String id, @PathVariable("job") String jobId, Model model) {
    Job job = job(who, id, jobId);
    Optional<AnswerView> answer =
        investigations.answer(jobId).map(found -> new AnswerView(found.document()));
    Incident incident = incident(who, id);
    boolean mayJudge = mayAsk(who) || who.person().role() == Role.LEGAL;
    model.addAttribute(
        "view",
        new RunView(
            incident,
            job,
            mayAsk(who),
            answer.orElse(null),
            boards.judged(incident, jobId, mayJudge)));
    return "investigate/run";
  }

  private Job job(SignedIn who, String id, String job) {
    Incident incident = incident(who, id);
    return jobs.byId(job)
        .filter(found -> found.incident().equals(incident.id()))
        .orElseThrow(NoSuchIncident::new);
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/investigate/{job}/stop")
  String stop(SignedIn who, @PathVariable String id, @PathVariable("job") String jobId) {
    jobs.cancel(job(who, id, jobId).id(), who.person().id());
    return "redirect:/incidents/" + id + "/investigate/" + jobId;
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents/{id}/investigate/{job}/again")
  String again(SignedIn who, @PathVariable String id, @PathVariable("job") String jobId) {
    String job = jobs.again(job(who, id, jobId).id(), who.person().id());
    return "redirect:/incidents/" + id + "/investigate/" + job;
  }
}
