package org.evenkeel.desk.report.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.DeskAddress;
import org.evenkeel.desk.report.CalendarLinks;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// The secret links to the calendar of deadlines, for programs.
@RestController
class CalendarApi {
  private final DutiesAsked asked;
  private final CalendarLinks links;
  private final DeskAddress desk;

  CalendarApi(DutiesAsked asked, CalendarLinks links, DeskAddress desk) {
    this.asked = asked;
    this.links = links;
    this.desk = desk;
  }

  @Operation(
      does = "Lists the links to the calendar of deadlines, without their secrets.",
      answers = CalendarLinks.Link.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/calendar-links")
  ResponseEntity<String> listCalendarLinks(ApiCall call, @PathVariable String id) {
    return call.whole(links.of(asked.incident(call, id).id()));
  }

  /// A link that was just made.
  ///
  /// @param address what a calendar program subscribes to; shown this once
  record FreshCalendarLink(String id, String address) {}

  @Operation(
      does = "Makes a secret link under which a calendar program reads the deadlines.",
      answers = FreshCalendarLink.class,
      status = 201)
  @Allowed({Role.LEAD, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/calendar-links")
  ResponseEntity<String> addCalendarLink(ApiCall call, @PathVariable String id) {
    String incident = asked.incident(call, id).id();
    return call.makeSecret(
        () -> {
          CalendarLinks.Fresh fresh = links.make(incident, call.person().id());
          return new Made(
              "/api/v1/incidents/" + incident + "/calendar-links",
              new FreshCalendarLink(fresh.id(), desk.root().resolve(fresh.path()).toString()));
        });
  }

  @Operation(
      does = "Withdraws a link to the calendar; nothing is read under it any more.",
      answers = CalendarLinks.Link.class,
      list = true)
  @Allowed({Role.LEAD, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/calendar-links/{link}/revoke")
  ResponseEntity<String> revokeCalendarLink(
      ApiCall call, @PathVariable String id, @PathVariable String link) {
    String incident = asked.incident(call, id).id();
    links.revoke(incident, link, call.person().id());
    return call.whole(links.of(incident));
  }
}
