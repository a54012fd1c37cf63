package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Who has an account, and inviting more.
@Controller
class PeoplePage {
  /// Guests are invited from their incident.
  private static final List<Role> INVITED =
      Arrays.stream(Role.values()).filter(role -> role != Role.GUEST).toList();

  private final People people;
  private final Invitations invitations;

  PeoplePage(People people, Invitations invitations) {
    this.people = people;
    this.invitations = invitations;
  }

  record Form(String name, String email, Role role) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR})
  @GetMapping("/people")
  String show(SignedIn who, Model model) {
    return page(who, model, null, null);
  }

  private String page(SignedIn who, Model model, @Nullable String link, @Nullable String wrong) {
    boolean leads = who.person().role() == Role.LEAD;
    model.addAttribute(
        "view", new PeopleView(people.all(), INVITED, who.person().id(), leads, link, wrong));
    return "access/people";
  }

  @Allowed(Role.LEAD)
  @Fresh
  @PostMapping("/people")
  String invite(
      SignedIn who,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    try {
      Invitations.Wish wish =
          new Invitations.Wish(form.name(), form.email(), form.role(), null, null);
      String secret = invitations.invite(wish, who.person());
      String link =
          ServletUriComponentsBuilder.fromContextPath(request)
              .path("/sign-in/invited")
              .queryParam("code", secret)
              .toUriString();
      return page(who, model, link, null);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(who, model, null, refused.getMessage());
    }
  }

  /// Stopping somebody needs no second person, only a fresh factor and a reason.
  @Allowed(Role.LEAD)
  @Fresh
  @GetMapping("/people/{person}/disable")
  String askWhy(@PathVariable("person") String id, Model model) {
    return disabling(id, model, null);
  }

  private String disabling(String id, Model model, @Nullable String wrong) {
    Person person = people.byId(id).orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
    model.addAttribute("view", new DisableView(person, wrong));
    return "access/disable";
  }

  record Why(String reason) {}

  @Allowed(Role.LEAD)
  @Fresh
  @PostMapping("/people/{person}/disable")
  String disable(
      SignedIn who,
      @PathVariable("person") String id,
      Why form,
      HttpServletResponse response,
      Model model) {
    try {
      people.disable(id, who.person(), form.reason().strip());
      return "redirect:/people";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return disabling(id, model, refused.getMessage());
    }
  }
}
