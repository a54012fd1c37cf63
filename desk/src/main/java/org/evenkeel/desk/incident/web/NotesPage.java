package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.Notes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The notes of a case.
@Controller
class NotesPage {
  private final Incidents incidents;
  private final Notes notes;

  NotesPage(Incidents incidents, Notes notes) {
    this.incidents = incidents;
    this.notes = notes;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/incidents/{id}/notes")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, null, model);
  }

  private String page(SignedIn who, String id, @Nullable String wrong, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view", new RoomView<>(incident, notes.of(id), MayAdd.to(who.person()), wrong));
    return "incident/notes";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @PostMapping("/incidents/{id}/notes")
  String add(SignedIn who, @PathVariable String id, @RequestParam String text, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    try {
      notes.add(incident.id(), text, who.person());
      return "redirect:/incidents/" + id + "/notes";
    } catch (Refused refused) {
      return page(who, id, refused.getMessage(), model);
    }
  }
}
