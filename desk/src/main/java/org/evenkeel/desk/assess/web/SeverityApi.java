package org.evenkeel.desk.assess.web;

import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.assess.Severity;
import org.evenkeel.desk.assess.Veris;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/// How bad it is, for programs: ENISA's severity, and VERIS.
@RestController
class SeverityApi {
  private final Incidents incidents;
  private final CaseFacts facts;

  SeverityApi(Incidents incidents, CaseFacts facts) {
    this.incidents = incidents;
    this.facts = facts;
  }

  /// How severe a breach is for the people, with how each part came about.
  ///
  /// @param score SE; 0 to 4 and above
  /// @param level ENISA's word for it
  /// @param meaning in plain words
  record SeverityShown(
      double score,
      String level,
      String meaning,
      int context,
      double ease,
      double circumstances,
      List<SeverityPart> parts) {}

  /// One part of the sum.
  record SeverityPart(String name, String value, String why) {}

  @Operation(
      does = "Says how severe the breach is after ENISA, with its parts.",
      answers = SeverityShown.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/severity")
  ResponseEntity<String> showSeverity(ApiCall call, @PathVariable String id) {
    Severity severity = Severity.of(facts.of(incidents.seenBy(call.person(), id).id()));
    return call.show(
        new SeverityShown(
            severity.score(),
            severity.level(),
            severity.meaning(),
            severity.context(),
            severity.ease(),
            severity.circumstances(),
            severity.parts().stream()
                .map(part -> new SeverityPart(part.name(), part.value(), part.why()))
                .toList()));
  }

  @Operation(
      does = "Shows the incident in VERIS 1.4, without names of stores or people.",
      answers = Object.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/veris")
  ResponseEntity<String> showVeris(ApiCall call, @PathVariable String id) {
    Incident incident = incidents.seenBy(call.person(), id);
    String document = Veris.of(incident, facts.of(incident.id()), incident.opened());
    return call.show(JsonMapper.shared().readTree(document));
  }
}
