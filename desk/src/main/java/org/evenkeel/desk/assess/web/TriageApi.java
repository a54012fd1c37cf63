package org.evenkeel.desk.assess.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Needed;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.assess.Question;
import org.evenkeel.desk.assess.Questions;
import org.evenkeel.desk.assess.Triage;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incidents;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// The triage, for programs: its questions, and what was answered.
@RestController
class TriageApi {
  private final Incidents incidents;
  private final CaseFacts facts;
  private final Triage triage;

  TriageApi(Incidents incidents, CaseFacts facts, Triage triage) {
    this.incidents = incidents;
    this.facts = facts;
    this.triage = triage;
  }

  @Operation(
      does = "Lists the questions of the triage that are asked as the facts stand.",
      answers = AskedQuestion.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/triage")
  ResponseEntity<String> listQuestions(ApiCall call, @PathVariable String id) {
    Map<String, Fact> said = facts.of(incident(call, id));
    return call.whole(
        Questions.of(said).stream().map(question -> AskedQuestion.of(question, said)).toList());
  }

  private String incident(ApiCall call, String id) {
    return incidents.seenBy(call.person(), id).id();
  }

  @Operation(does = "Shows one question of the triage.", answers = AskedQuestion.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/incidents/{id}/triage/{question}")
  ResponseEntity<String> showQuestion(
      ApiCall call, @PathVariable String id, @PathVariable String question) {
    return call.show(asked(incident(call, id), question));
  }

  private AskedQuestion asked(String incident, String code) {
    Map<String, Fact> said = facts.of(incident);
    return AskedQuestion.of(question(code, said), said);
  }

  private static Question question(String code, Map<String, Fact> said) {
    return Questions.at(code, said).orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
  }

  /// An answer; which of its parts is needed, the question's shape says.
  ///
  /// @param rows for `rows`: how sure each is, by its key; what is not named stays as it is
  /// @param chosen for `one`, `any` and `places`
  /// @param people for `people`: how many live where, all of them
  record TriageAnswer(
      @Nullable Map<String, AskedQuestion.GivenRow> rows,
      @Nullable List<String> chosen,
      @Nullable Map<String, @Nullable Long> people) {}

  @Operation(
      does = "Answers a question of the triage, or corrects its answer.",
      answers = AskedQuestion.class,
      versioned = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @Scoped(Scope.WORK)
  @PutMapping("/api/v1/incidents/{id}/triage/{question}")
  ResponseEntity<String> answerQuestion(
      ApiCall call,
      @PathVariable String id,
      @PathVariable String question,
      @RequestBody TriageAnswer body) {
    String incident = incident(call, id);
    Question asked = question(question, facts.of(incident));
    return call.change(
        () -> Optional.of(asked(incident, question)),
        () -> keep(incident, asked, body, call.person().id()));
  }

  private void keep(String incident, Question question, TriageAnswer answer, String actor) {
    switch (question) {
      case Question.Each each -> triage.each(incident, each, rows(each, answer), actor);
      case Question.OneOf one -> triage.oneOf(incident, one, only(chosen(answer)), actor);
      case Question.AnyOf any -> triage.anyOf(incident, any, chosen(answer), actor);
      case Question.Places places ->
          triage.places(incident, places, String.join(",", chosen(answer)), actor);
      case Question.People _ -> triage.people(incident, lines(answer), "said by a program", actor);
    }
  }

  private static List<String> chosen(TriageAnswer answer) {
    return Needed.of(answer.chosen(), "chosen");
  }

  private static String only(List<String> chosen) {
    if (chosen.size() != 1) {
      throw new Refused("Choose exactly one.");
    }
    return chosen.getFirst();
  }

  private static Map<String, Triage.Given> rows(Question.Each question, TriageAnswer answer) {
    Map<String, Triage.Given> rows = new LinkedHashMap<>();
    Needed.of(answer.rows(), "rows")
        .forEach(
            (key, given) -> {
              if (!question.keys().contains(key)) {
                throw new Refused("This question has no row '" + key + "'.");
              }
              String ground = given.ground() == null ? "" : given.ground();
              rows.put(key, new Triage.Given(Needed.of(given.state(), key + ".state"), ground));
            });
    return rows;
  }

  private static String lines(TriageAnswer answer) {
    StringBuilder lines = new StringBuilder();
    Needed.of(answer.people(), "people")
        .forEach(
            (place, number) -> {
              if (place.chars().anyMatch(Character::isWhitespace)) {
                throw new Refused("'" + place.strip() + "' is no place: two letters, such as NL.");
              }
              lines.append(place).append(number == null ? "" : " " + number).append('\n');
            });
    return lines.toString();
  }
}
