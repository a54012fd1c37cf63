package org.evenkeel.desk.investigate.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.evenkeel.desk.investigate.Judgement;
import org.evenkeel.desk.job.Job;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a person says of an answer: on the board, or beside the part it is about.
@Controller
class JudgePage {
  private final Incidents incidents;
  private final Investigations investigations;
  private final Boards boards;

  JudgePage(Incidents incidents, Investigations investigations, Boards boards) {
    this.incidents = incidents;
    this.investigations = investigations;
    this.boards = boards;
  }

  /// @param board whether the form stands on the board, and leads back there
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @PostMapping("/incidents/{id}/investigate/{job}/judge")
  String judge(
      SignedIn who,
      @PathVariable String id,
      @PathVariable String job,
      @RequestParam(defaultValue = "false") boolean board,
      Boards.Words said) {
    Incident incident = incidents.seenBy(who.person(), id);
    Job run =
        investigations.runs(incident.id()).stream()
            .filter(each -> each.id().equals(job))
            .findFirst()
            .orElseThrow(NoSuchIncident::new);
    Judgement judged = boards.judge(incident.id(), run.id(), said, who.person());
    String page = "redirect:/incidents/" + id + "/investigate";
    return board
        ? page + "#" + judged.about()
        : page + "/" + run.id() + "#" + JudgedView.anchor(judged.about());
  }
}
