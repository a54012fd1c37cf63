package org.evenkeel.desk.incident.web;

import java.time.Instant;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Made;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NextThing;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.incident.Overview;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Incidents, for programs.
@RestController
class IncidentsApi {
  private final Incidents incidents;
  private final Overview overview;

  IncidentsApi(Incidents incidents, Overview overview) {
    this.incidents = incidents;
    this.overview = overview;
  }

  @Operation(does = "Lists the incidents.", answers = Incident.class, list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents")
  ResponseEntity<String> listIncidents(ApiCall call) {
    return call.list(incidents.seenBy(call.person()), Incident::id);
  }

  /// What is said when an incident is opened.
  ///
  /// @param awareness when somebody became aware of it
  record NewIncident(
      String store,
      @Nullable String platform,
      @Nullable String noticed,
      @Nullable Instant awareness,
      @Nullable Boolean drill) {
    NewIncident {
      store = Needed.of(store, "store");
    }

    private Opening opening() {
      return new Opening(
          store,
          platform == null ? "" : platform,
          noticed == null ? "" : noticed,
          awareness,
          Boolean.TRUE.equals(drill));
    }
  }

  @Operation(does = "Opens an incident.", answers = Incident.class, status = 201)
  @Allowed({Role.LEAD, Role.RESPONDER})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/incidents")
  ResponseEntity<String> openIncident(ApiCall call, @RequestBody NewIncident body) {
    if (!call.person().seesAll()) {
      throw new Wrong(Fault.NOT_FOR_YOU, "This token is for one incident only.");
    }
    return call.make(
        body,
        () -> {
          String id = incidents.open(body.opening(), call.person());
          return new Made("/api/v1/incidents/" + id, incidents.seenBy(call.person(), id));
        });
  }

  @Operation(does = "Shows an incident.", answers = Incident.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}")
  ResponseEntity<String> showIncident(ApiCall call, @PathVariable String id) {
    return call.show(incidents.seenBy(call.person(), id));
  }

  @Operation(
      does = "Says what to do next in an incident: at most three things.",
      answers = NextThing.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/next")
  ResponseEntity<String> nextThings(ApiCall call, @PathVariable String id) {
    return call.whole(overview.next(incidents.seenBy(call.person(), id)));
  }
}
