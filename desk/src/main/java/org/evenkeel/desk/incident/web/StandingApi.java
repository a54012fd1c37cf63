package org.evenkeel.desk.incident.web;

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
import org.evenkeel.desk.incident.Standing;
import org.evenkeel.desk.incident.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Whether an incident is still worked on, for programs.
@RestController
class StandingApi {
  private final Incidents incidents;
  private final Standings standings;

  StandingApi(Incidents incidents, Standings standings) {
    this.incidents = incidents;
    this.standings = standings;
  }

  @Operation(
      does = "Says whether an incident is open or closed, and why.",
      answers = Standing.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/standing")
  ResponseEntity<String> showStanding(ApiCall call, @PathVariable String id) {
    return call.show(standings.of(incidents.seenBy(call.person(), id).id()));
  }

  /// What is said of it.
  ///
  /// @param open false closes it, true opens it again
  record NewStanding(@Nullable Boolean open, @Nullable String why) {}

  @Operation(
      does = "Closes an incident, or opens it again, with the reason.",
      answers = Standing.class,
      status = 201)
  @Allowed(Role.LEAD)
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents/{id}/standing")
  ResponseEntity<String> setStanding(
      ApiCall call,
      @PathVariable String id,
      @RequestBody(required = false) @Nullable NewStanding said) {
    Incident incident = incidents.seenBy(call.person(), id);
    NewStanding body = Needed.of(said, "open");
    boolean open = Needed.of(body.open(), "open");
    String why = Needed.of(body.why(), "why");
    return call.make(
        body,
        () -> {
          standings.say(incident.id(), open, why, call.person());
          return new Made("/api/v1/incidents/" + id + "/standing", standings.of(incident.id()));
        });
  }
}
