package org.evenkeel.desk.incident.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Gravity;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.LocalTimes;
import org.evenkeel.desk.incident.Opening;
import org.evenkeel.desk.incident.Standings;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// All cases, and opening one.
@Controller
class ListPage {
  private final Incidents incidents;
  private final Standings standings;
  private final Gravity gravity;

  ListPage(Incidents incidents, Standings standings, Gravity gravity) {
    this.incidents = incidents;
    this.standings = standings;
    this.gravity = gravity;
  }

  record Form(
      String store,
      @Nullable String platform,
      @Nullable String noticed,
      @Nullable String at,
      @Nullable String zone) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/")
  String list(SignedIn who, Model model) {
    boolean mayOpen = who.person().role() == Role.LEAD || who.person().role() == Role.RESPONDER;
    List<Incident> seen = incidents.seenBy(who.person());
    model.addAttribute(
        "view", new IncidentListView(seen, standings.all(), levels(seen, who), mayOpen));
    return "incident/list";
  }

  /// How severe a breach is, is nothing that guests are told.
  private Map<String, Gravity.Level> levels(List<Incident> seen, SignedIn who) {
    Map<String, Gravity.Level> levels = new HashMap<>();
    if (who.person().role() != Role.GUEST) {
      seen.forEach(
          incident -> gravity.of(incident).ifPresent(level -> levels.put(incident.id(), level)));
    }
    return levels;
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @GetMapping("/incidents/new")
  String blank(Model model) {
    model.addAttribute("view", new NewIncidentView("", "", "", "", null));
    return "incident/new";
  }

  @Allowed({Role.LEAD, Role.RESPONDER})
  @PostMapping("/incidents")
  String open(SignedIn who, Form form, Model model) {
    try {
      String id = incidents.open(opening(form), who.person());
      return "redirect:/incidents/" + id;
    } catch (Refused refused) {
      model.addAttribute(
          "view",
          new NewIncidentView(
              form.store(),
              orEmpty(form.platform()),
              orEmpty(form.noticed()),
              orEmpty(form.at()),
              refused.getMessage()));
      return "incident/new";
    }
  }

  private static Opening opening(Form form) {
    return new Opening(
        form.store(),
        orEmpty(form.platform()),
        orEmpty(form.noticed()),
        LocalTimes.read(orEmpty(form.at()), orEmpty(form.zone())),
        false);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }
}
