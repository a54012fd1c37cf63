package org.evenkeel.desk.report.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.report.CalendarLinks;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// The deadlines in a calendar program: links that are made, used and withdrawn.
@Controller
class CalendarPage {
  private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

  private final Incidents incidents;
  private final CalendarLinks links;

  CalendarPage(Incidents incidents, CalendarLinks links) {
    this.incidents = incidents;
    this.links = links;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/calendar")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, incidents.seenBy(who.person(), id), null, model);
  }

  private String page(SignedIn who, Incident incident, @Nullable String fresh, Model model) {
    model.addAttribute(
        "view", new CalendarView(incident, links.of(incident.id()), DutyPages.mayFile(who), fresh));
    return "report/calendar";
  }

  @Allowed({Role.LEAD, Role.LEGAL})
  @PostMapping("/incidents/{id}/report/calendar")
  String make(SignedIn who, @PathVariable String id, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    String path = links.make(incident.id(), who.person().id()).path();
    String address =
        ServletUriComponentsBuilder.fromCurrentContextPath().path(path).build().toUriString();
    return page(who, incident, address, model);
  }

  @Allowed({Role.LEAD, Role.LEGAL})
  @PostMapping("/incidents/{id}/report/calendar/{link}/revoke")
  String revoke(SignedIn who, @PathVariable String id, @PathVariable String link) {
    Incident incident = incidents.seenBy(who.person(), id);
    links.revoke(incident.id(), link, who.person().id());
    return "redirect:/incidents/" + id + "/report/calendar";
  }

  @Open(because = "calendar programs cannot sign in; the address itself is the secret")
  @GetMapping("/calendar/{secret}.ics")
  ResponseEntity<String> calendar(@PathVariable String secret) {
    return links
        .calendar(secret)
        .map(
            text ->
                ResponseEntity.ok()
                    .contentType(CALENDAR)
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(text))
        .orElse(ResponseEntity.notFound().build());
  }
}
