package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Standings;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Closing a case, and opening it again.
@Controller
class StandingPage {
  private final Incidents incidents;
  private final Standings standings;

  StandingPage(Incidents incidents, Standings standings) {
    this.incidents = incidents;
    this.standings = standings;
  }

  @Allowed(Role.LEAD)
  @PostMapping("/incidents/{id}/standing")
  String say(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean open,
      @RequestParam(defaultValue = "") String why) {
    Incident incident = incidents.seenBy(who.person(), id);
    standings.say(incident.id(), open, why, who.person());
    return "redirect:/incidents/" + id;
  }
}
