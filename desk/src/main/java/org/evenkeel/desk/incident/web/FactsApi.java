package org.evenkeel.desk.incident.web;

import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incidents;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// What is known of an incident, for programs. Facts are said by answering: the triage's questions,
/// or those of the duties.
@RestController
class FactsApi {
  private static final int HISTORY = 200;

  private final Incidents incidents;
  private final CaseFacts facts;

  FactsApi(Incidents incidents, CaseFacts facts) {
    this.incidents = incidents;
    this.facts = facts;
  }

  @Operation(
      does = "Lists what is known of an incident, with how sure it is and who said it.",
      answers = Fact.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/facts")
  ResponseEntity<String> listFacts(ApiCall call, @PathVariable String id) {
    return call.whole(List.copyOf(facts.of(incident(call, id)).values()));
  }

  private String incident(ApiCall call, String id) {
    return incidents.seenBy(call.person(), id).id();
  }

  @Operation(does = "Shows one fact.", answers = Fact.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/facts/{key}")
  ResponseEntity<String> showFact(ApiCall call, @PathVariable String id, @PathVariable String key) {
    Fact fact = facts.of(incident(call, id)).get(key);
    if (fact == null) {
      throw new Wrong(Fault.NOTHING_HERE, "");
    }
    return call.show(fact);
  }

  @Operation(
      does = "Lists what was said in an incident, the newest first; nothing is overwritten.",
      answers = Fact.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/facts-said")
  ResponseEntity<String> listFactsSaid(ApiCall call, @PathVariable String id) {
    return call.whole(facts.history(incident(call, id), HISTORY));
  }
}
