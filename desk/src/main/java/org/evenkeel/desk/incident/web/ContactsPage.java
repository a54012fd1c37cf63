package org.evenkeel.desk.incident.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Contact;
import org.evenkeel.desk.incident.Contacts;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Whom to call.
@Controller
class ContactsPage {
  private final Incidents incidents;
  private final Contacts contacts;

  ContactsPage(Incidents incidents, Contacts contacts) {
    this.incidents = incidents;
    this.contacts = contacts;
  }

  record Form(String part, String name, @Nullable String phone, @Nullable String email) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/contacts")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, null, model);
  }

  private String page(SignedIn who, String id, @Nullable String wrong, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    model.addAttribute(
        "view", new RoomView<>(incident, contacts.of(id), MayAdd.to(who.person()), wrong));
    return "incident/contacts";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS})
  @PostMapping("/incidents/{id}/contacts")
  String add(SignedIn who, @PathVariable String id, Form form, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    try {
      Contact contact =
          new Contact("", form.part(), form.name(), orEmpty(form.phone()), orEmpty(form.email()));
      contacts.add(incident.id(), contact, who.person().id());
      return "redirect:/incidents/" + id + "/contacts";
    } catch (Refused refused) {
      return page(who, id, refused.getMessage(), model);
    }
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text.strip();
  }
}
