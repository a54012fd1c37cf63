package org.evenkeel.desk.report.web;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.evenkeel.desk.incident.CaseFacts;
import org.evenkeel.desk.incident.Fact;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.NoSuchIncident;
import org.evenkeel.desk.report.CaseDuties;
import org.evenkeel.desk.report.CaseDuties.Weighed;
import org.evenkeel.desk.report.FactKey;
import org.evenkeel.desk.report.Filing;
import org.evenkeel.desk.report.Filings;
import org.evenkeel.desk.report.History;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Whom to tell and by when: what is due first stands first, and what would decide more is asked.
@Controller
class WallPage {
  private static final int CHANGES = 30;

  private final Incidents incidents;
  private final CaseDuties duties;
  private final Kept kept;
  private final Clock clock;

  /// What was kept about a case's duties.
  record Kept(CaseFacts facts, Filings filings, History history) {}

  WallPage(Incidents incidents, CaseDuties duties, Kept kept, Clock clock) {
    this.incidents = incidents;
    this.duties = duties;
    this.kept = kept;
    this.clock = clock;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, "report/wall", model);
  }

  private String page(SignedIn who, String id, String template, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    return switch (duties.of(incident.id())) {
      case Weighed.Muddled muddled -> {
        model.addAttribute("view", new MuddledView(incident, muddled.problems()));
        yield "report/muddled";
      }
      case Weighed.Clear clear -> {
        model.addAttribute("view", view(who, incident, clear));
        yield template;
      }
    };
  }

  private WallView view(SignedIn who, Incident incident, Weighed.Clear clear) {
    Map<String, Filing> first = new HashMap<>();
    kept.filings().of(incident.id()).forEach(each -> first.putIfAbsent(each.duty(), each));
    return new WallView(
        incident,
        clear.assessment(),
        first,
        kept.history().of(incident.id(), CHANGES),
        who.person().role() != Role.AUDITOR && who.person().role() != Role.COMMUNICATIONS,
        clock.instant());
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/reasons")
  String reasons(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, "report/reasons", model);
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/report/changes")
  String changes(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, "report/changes", model);
  }

  record Amount(String key, String amount) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @PostMapping("/incidents/{id}/report/amount")
  String amount(SignedIn who, @PathVariable String id, Amount form) {
    Incident incident = incidents.seenBy(who.person(), id);
    FactKey key = FactKey.amount(form.key()).orElseThrow(NoSuchIncident::new);
    Fact.Said said = said(key, form.amount(), "answered on the wall of duties");
    kept.facts().say(incident.id(), List.of(said), who.person().id());
    return "redirect:/incidents/" + id + "/report";
  }

  /// @throws Wrong when it is no whole amount of money
  static Fact.Said said(FactKey key, String amount, String ground) {
    String digits = amount.replace(" ", "");
    if (!digits.matches("[0-9]{1,15}")) {
      throw new Wrong(Fault.REFUSED, "Write the amount in whole units, such as 3000000.");
    }
    return Fact.Said.certain(key.key(), digits, ground);
  }

  record Answer(String key, Fact.State answer) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL})
  @PostMapping("/incidents/{id}/report/answer")
  String answer(SignedIn who, @PathVariable String id, Answer form) {
    Incident incident = incidents.seenBy(who.person(), id);
    FactKey key = FactKey.of(form.key()).orElseThrow(NoSuchIncident::new);
    Fact.Said said = new Fact.Said(key.key(), "", form.answer(), "answered on the wall of duties");
    kept.facts().say(incident.id(), List.of(said), who.person().id());
    return "redirect:/incidents/" + id + "/report";
  }
}
