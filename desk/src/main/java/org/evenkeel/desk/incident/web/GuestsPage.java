package org.evenkeel.desk.incident.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.incident.Incident;
import org.evenkeel.desk.incident.Incidents;
import org.evenkeel.desk.incident.LocalTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// People from outside who see this incident, and nothing else, until a date.
@Controller
class GuestsPage {
  private final Incidents incidents;
  private final People people;
  private final Invitations invitations;

  GuestsPage(Incidents incidents, People people, Invitations invitations) {
    this.incidents = incidents;
    this.people = people;
    this.invitations = invitations;
  }

  record Form(String name, String email, String at, @Nullable String zone) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/incidents/{id}/guests")
  String show(SignedIn who, @PathVariable String id, Model model) {
    return page(who, id, model, null, null);
  }

  private String page(
      SignedIn who, String id, Model model, @Nullable String link, @Nullable String wrong) {
    Incident incident = incidents.seenBy(who.person(), id);
    List<Person> guests =
        people.all().stream()
            .filter(person -> person.role() == Role.GUEST && person.sees(incident.id()))
            .toList();
    boolean mayInvite = who.person().role() == Role.LEAD;
    model.addAttribute("view", new GuestsView(incident, guests, mayInvite, link, wrong));
    return "incident/guests";
  }

  @Allowed(Role.LEAD)
  @PostMapping("/incidents/{id}/guests")
  String invite(
      SignedIn who, @PathVariable String id, Form form, HttpServletRequest request, Model model) {
    Incident incident = incidents.seenBy(who.person(), id);
    try {
      Instant until = LocalTimes.read(form.at(), form.zone() == null ? "" : form.zone());
      String secret =
          invitations.invite(
              new Invitations.Wish(form.name(), form.email(), Role.GUEST, incident.id(), until),
              who.person());
      String link =
          ServletUriComponentsBuilder.fromContextPath(request)
              .path("/sign-in/invited")
              .queryParam("code", secret)
              .toUriString();
      return page(who, id, model, link, null);
    } catch (Refused refused) {
      return page(who, id, model, null, refused.getMessage());
    }
  }
}
