package org.evenkeel.desk.assess.web;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.assess.OrderList;
import org.evenkeel.desk.assess.Questions;
import org.evenkeel.desk.assess.Triage;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Counts the people of a list of orders.
@Controller
class OrdersPage {
  private final Incidents incidents;
  private final CaseFacts facts;
  private final Triage triage;

  OrdersPage(Incidents incidents, CaseFacts facts, Triage triage) {
    this.incidents = incidents;
    this.facts = facts;
    this.triage = triage;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @PostMapping("/incidents/{id}/assess/people/orders")
  String count(
      SignedIn who, @PathVariable String id, @RequestParam MultipartFile orders, Model model)
      throws IOException {
    Incident incident = incidents.seenBy(who.person(), id);
    try (BufferedReader list =
        new BufferedReader(
            new InputStreamReader(orders.getInputStream(), StandardCharsets.UTF_8))) {
      Map<String, Long> people = OrderList.count(list);
      String lines =
          people.entrySet().stream()
              .map(place -> place.getKey() + " " + place.getValue())
              .collect(Collectors.joining("\n"));
      triage.people(incident.id(), lines, "counted from a list of orders", who.person().id());
      return "redirect:/incidents/" + incident.id() + "/assess/people";
    } catch (Refused refused) {
      Map<String, Fact> said = facts.of(incident.id());
      model.addAttribute(
          "view",
          new QuestionView(
              incident, Questions.at("people", said).orElseThrow(), said, refused.getMessage()));
      return "assess/question";
    }
  }
}
