package org.evenkeel.desk.assess.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.assess.Question;
import org.evenkeel.desk.assess.Questions;
import org.evenkeel.desk.assess.Triage;
import org.evenkeel.desk.assess.Veris;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The triage: one question at a time, kept as soon as it is answered.
@Controller
class TriagePage {
  private final Incidents incidents;
  private final CaseFacts facts;
  private final Triage triage;

  TriagePage(Incidents incidents, CaseFacts facts, Triage triage) {
    this.incidents = incidents;
    this.facts = facts;
    this.triage = triage;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/assess")
  String show(SignedIn who, @PathVariable String id, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    boolean mayAnswer =
        List.of(Role.LEAD, Role.RESPONDER, Role.LEGAL).contains(who.person().role());
    model.addAttribute("view", new TriageView(incident, facts.of(incident.id()), mayAnswer));
    return "assess/triage";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @GetMapping("/incidents/{id}/assess/{question}")
  String ask(SignedIn who, @PathVariable String id, @PathVariable String question, Model model) {
    return page(incidents.seenBy(who.person(), id), question, null, model);
  }

  private String page(Incident incident, String code, @Nullable String wrong, Model model) {
    Map<String, Fact> said = facts.of(incident.id());
    model.addAttribute("view", new QuestionView(incident, question(code, said), said, wrong));
    return "assess/question";
  }

  private static Question question(String code, Map<String, Fact> said) {
    return Questions.at(code, said).orElseThrow(NoSuchIncident::new);
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.AUDITOR})
  @GetMapping(value = "/incidents/{id}/assess/veris.json", produces = "application/json")
  ResponseEntity<String> veris(SignedIn who, @PathVariable String id) {
    Incident incident = incidents.seenBy(who.person(), id);
    String document = Veris.of(incident, facts.of(incident.id()), incident.opened());
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"veris.json\"")
        .contentType(MediaType.APPLICATION_JSON)
        .body(document);
  }

  /// Where an answer came in.
  record Place(String id, String question) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @PostMapping("/incidents/{id}/assess/{question}")
  String answer(
      SignedIn who,
      Place place,
      @RequestParam MultiValueMap<String, String> form,
      HttpServletResponse response,
      Model model) {
    Incident incident = incidents.seenBy(who.person(), place.id());
    try {
      Question question = question(place.question(), facts.of(incident.id()));
      keep(incident.id(), question, form, who.person().id());
      String here = "redirect:/incidents/" + incident.id() + "/assess";
      return after(question, facts.of(incident.id())).map(next -> here + "/" + next).orElse(here);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(incident, place.question(), refused.getMessage(), model);
    }
  }

  private void keep(
      String incident, Question question, MultiValueMap<String, String> form, String actor) {
    String said = form.getFirst("said");
    String value = said == null ? "" : said;
    switch (question) {
      case Question.Each each -> triage.each(incident, each, given(each, form), actor);
      case Question.OneOf one -> triage.oneOf(incident, one, value, actor);
      case Question.AnyOf any ->
          triage.anyOf(incident, any, form.getOrDefault("said", List.of()), actor);
      case Question.Places places -> triage.places(incident, places, value, actor);
      case Question.People _ -> triage.people(incident, value, "typed", actor);
    }
  }

  private static Map<String, Triage.Given> given(
      Question.Each question, MultiValueMap<String, String> form) {
    Map<String, Triage.Given> given = new HashMap<>();
    for (Question.Row row : question.rows()) {
      String state = form.getFirst("state." + row.key());
      String ground = form.getFirst("ground." + row.key());
      if (state != null) {
        given.put(
            row.key(), new Triage.Given(Fact.State.valueOf(state), ground == null ? "" : ground));
      }
    }
    return given;
  }

  /// The next question after this one that nobody has answered.
  private static Optional<String> after(Question question, Map<String, Fact> said) {
    List<Question> all = Questions.of(said);
    int at = all.stream().map(Question::code).toList().indexOf(question.code());
    return all.stream()
        .skip(at + 1L)
        .filter(each -> !Questions.isAnswered(each, said))
        .findFirst()
        .map(Question::code);
  }
}
