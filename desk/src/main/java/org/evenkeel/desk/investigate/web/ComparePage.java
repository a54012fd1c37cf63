package org.evenkeel.desk.investigate.web;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.investigate.Investigations;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// Two runs side by side: what new evidence changed.
@Controller
class ComparePage {
  private final Incidents incidents;
  private final Investigations investigations;

  ComparePage(Incidents incidents, Investigations investigations) {
    this.incidents = incidents;
    this.investigations = investigations;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/investigate/compare")
  String show(
      SignedIn who,
      @PathVariable String id,
      @RequestParam(defaultValue = "") String before,
      @RequestParam(defaultValue = "") String after,
      Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view",
        new CompareView(incident, differences(answer(incident, before), answer(incident, after))));
    return "investigate/compare";
  }

  private AnswerView answer(Incident incident, String run) {
    boolean ours =
        investigations.runs(incident.id()).stream().anyMatch(job -> job.id().equals(run));
    return investigations
        .answer(run)
        .filter(_ -> ours)
        .map(found -> new AnswerView(found.document()))
        .orElseThrow(NoSuchIncident::new);
  }

  /// Something that two answers are compared by.
  private record Aspect(String what, Function<AnswerView, List<String>> texts) {}

  private static final List<Aspect> ASPECTS =
      List.of(
          new Aspect("What all evidence says", answer -> List.of(answer.headline())),
          new Aspect("The way in", answer -> List.of(answer.wayIn())),
          new Aspect(
              "The hole",
              answer ->
                  texts(answer.part("vulnerability").list("candidates"), part -> part.said("id"))),
          new Aspect(
              "First access", answer -> List.of(answer.part("duration").text("firstAccess"))),
          new Aspect(
              "Addresses", answer -> texts(answer.list("actors"), part -> part.texts("addresses"))),
          new Aspect(
              "Data",
              answer ->
                  texts(
                      answer.list("exposure"),
                      part -> part.text("category") + ", " + part.text("reach"))),
          new Aspect(
              "Findings", answer -> texts(answer.list("findings"), part -> part.text("title"))),
          new Aspect(
              "Left behind", answer -> texts(answer.list("artifacts"), part -> part.text("where"))),
          new Aspect(
              "Sources read",
              answer -> texts(answer.part("coverage").list("sources"), part -> part.text("path"))));

  private static List<CompareView.Difference> differences(AnswerView before, AnswerView after) {
    return ASPECTS.stream().map(aspect -> difference(aspect, before, after)).toList();
  }

  private static List<String> texts(List<Part> parts, Function<Part, String> text) {
    return parts.stream().map(text).toList();
  }

  private static CompareView.Difference difference(
      Aspect aspect, AnswerView before, AnswerView after) {
    Set<String> earlier = new LinkedHashSet<>(aspect.texts().apply(before));
    Set<String> later = new LinkedHashSet<>(aspect.texts().apply(after));
    return new CompareView.Difference(
        aspect.what(),
        later.stream().filter(text -> !text.isEmpty() && !earlier.contains(text)).toList(),
        earlier.stream().filter(text -> !text.isEmpty() && !later.contains(text)).toList());
  }
}
