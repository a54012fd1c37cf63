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
import org.evenkeel.desk.incident.MomentKind;
import org.evenkeel.desk.incident.Moments;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// The moments that laws count from.
@Controller
class MomentsPage {
  private final Incidents incidents;
  private final Moments moments;

  MomentsPage(Incidents incidents, Moments moments) {
    this.incidents = incidents;
    this.moments = moments;
  }

  record Form(
      MomentKind kind,
      @Nullable String at,
      @Nullable String zone,
      Moments.@Nullable Precision precision) {
    Moments.Precision known() {
      return precision == null ? Moments.Precision.MINUTE : precision;
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/moments")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, null, model);
  }

  private String page(SignedIn who, String id, @Nullable String wrong, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view",
        new MomentsView(
            incident, moments.of(id), moments.precisions(id), MayAdd.to(who.person()), wrong));
    return "incident/moments";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @PostMapping("/incidents/{id}/moments")
  String set(
      SignedIn who, @PathVariable String id, Form form, HttpServletResponse response, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    try {
      Instant at =
          LocalTimes.read(
              form.at() == null ? "" : form.at(), form.zone() == null ? "" : form.zone());
      if (at == null) {
        throw new Refused("Say a date and a time.");
      }
      var known = new Moments.Known(at, form.known());
      moments.set(incident.id(), form.kind(), known, who.person().id());
      return "redirect:/incidents/" + id + "/moments";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(who, id, refused.getMessage(), model);
    }
  }
}
