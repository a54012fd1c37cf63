package org.evenkeel.desk.investigate.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Two runs side by side: what new evidence changed.
@Controller
class ComparePage {
  private final Incidents incidents;
  private final Investigations investigations;

  ComparePage(Incidents incidents, Investigations investigations) {
    this.incidents = incidents;
    this.investigations = investigations;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/investigate/compare")
  String show(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view",
        new CompareView(
            incident, Differences.between(answer(incident, before), answer(incident, after))));
    return "investigate/compare";
  }

  private AnswerView answer(Incident incident, String run) {
    boolean ours =
        investigations.runs(incident.id()).stream().anyMatch(job -> job.id().equals(run));
    return investigations
        .answer(run)
        .filter(_ -> ours)
        .map(found -> new AnswerView(found.document()))
        .orElseThrow(NoSuchIncident::new);
  }
}
