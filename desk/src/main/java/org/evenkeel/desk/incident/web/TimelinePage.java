package org.evenkeel.desk.incident.web;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.LocalTimes;
import org.evenkeel.desk.incident.Moments;
import org.evenkeel.desk.incident.Overview;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The one timeline on which the evidence and the response meet.
@Controller
class TimelinePage {
  private final Incidents incidents;
  private final Overview overview;
  private final Moments moments;

  TimelinePage(Incidents incidents, Overview overview, Moments moments) {
    this.incidents = incidents;
    this.overview = overview;
    this.moments = moments;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/timeline")
  String show(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String only,
      Model model) {
    return page(who, id, only, null, model);
  }

  private String page(SignedIn who, String id, String only, @Nullable String wrong, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view",
        new TimelineView(
            incident, overview.timeline(incident), only, MayAdd.to(who.person()), wrong));
    return "incident/timeline";
  }

  record Form(String what, @Nullable String at, @Nullable String zone) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @PostMapping("/incidents/{id}/timeline")
  String add(
      SignedIn who, @PathVariable String id, Form form, HttpServletResponse response, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    try {
      Instant at =
          LocalTimes.read(
              form.at() == null ? "" : form.at(), form.zone() == null ? "" : form.zone());
      if (at == null) {
        throw new Refused("Say a date and a time.");
      }
      moments.add(incident.id(), at, form.what(), who.person());
      return "redirect:/incidents/" + id + "/timeline";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(who, id, "", refused.getMessage(), model);
    }
  }
}
