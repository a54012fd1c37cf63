package org.evenkeel.desk.report.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.report.FactKey;
import org.evenkeel.desk.report.FactsTaken;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.OpenQuestion;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Whom to tell and by when, for programs.
@RestController
class DutiesApi {
  private static final int CHANGES = 200;

  private final DutiesAsked asked;
  private final WallPage.Kept kept;

  DutiesApi(DutiesAsked asked, WallPage.Kept kept) {
    this.asked = asked;
    this.kept = kept;
  }

  @Operation(
      does = "Lists all duties that were looked at, owed or not, with the reason of each.",
      answers = DutyShown.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duties")
  ResponseEntity<String> listDuties(ApiCall call, @PathVariable String id) {
    Incident incident = asked.incident(call, id);
    Map<String, Filing> first = new HashMap<>();
    kept.filings().of(incident.id()).forEach(each -> first.putIfAbsent(each.duty(), each));
    return call.list(
        asked.all(incident).duties().stream()
            .map(duty -> DutyShown.of(duty, first.get(duty.id())))
            .toList(),
        DutyShown::id);
  }

  @Operation(does = "Shows one duty.", answers = DutyShown.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duties/{duty}")
  ResponseEntity<String> showDuty(
      ApiCall call, @PathVariable String id, @PathVariable String duty) {
    DutyPages.Found found = asked.one(call, id, duty);
    Filing first = kept.filings().first(found.incident().id(), duty).orElse(null);
    return call.show(DutyShown.of(found.duty(), first));
  }

  @Operation(
      does = "Lists what nobody has answered and duties hang on; what decides most comes first.",
      answers = OpenQuestion.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duty-questions")
  ResponseEntity<String> listDutyQuestions(ApiCall call, @PathVariable String id) {
    return call.whole(OpenQuestion.of(asked.all(asked.incident(call, id))));
  }

  @Operation(
      does = "Lists how the facts changed and what that did to the duties, the newest first.",
      answers = FactsTaken.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/duty-changes")
  ResponseEntity<String> listDutyChanges(ApiCall call, @PathVariable String id) {
    return call.whole(kept.history().of(asked.incident(call, id).id(), CHANGES));
  }

  /// How sure a fact is.
  ///
  /// @param ground who or which evidence says so; may be left out
  /// @param amount for a turnover or a loss: whole units of the currency
  record FactAnswer(Fact.State state, @Nullable String ground, @Nullable Long amount) {
    FactAnswer {
      state = Needed.of(state, "state");
    }
  }

  @Operation(
      does = "Answers a question of the duties: the fact that it names, with yes, perhaps or no.",
      answers = Fact.class,
      versioned = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PutMapping("/api/v1/incidents/{id}/facts/{key}")
  ResponseEntity<String> answerFact(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String key,
      @RequestBody FactAnswer body) {
    String incident = asked.incident(call, id).id();
    Fact.Said said = said(key, body);
    return call.change(
        () -> Optional.ofNullable(kept.facts().of(incident).get(said.key())),
        () -> kept.facts().say(incident, List.of(said), call.person().id()));
  }

  private static Fact.Said said(String key, FactAnswer answer) {
    String ground = answer.ground() == null ? "said by a program" : answer.ground();
    return FactKey.amount(key)
        .map(known -> WallPage.said(known, Needed.of(answer.amount(), "amount").toString(), ground))
        .or(
            () ->
                FactKey.of(key)
                    .map(known -> new Fact.Said(known.key(), "", answer.state(), ground)))
        .orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
  }
}
