package org.evenkeel.desk.approval.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.approval.Approvals;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// Asking for dangerous acts on people's accounts.
@Controller
class PeopleActsPage {
  private static final List<Role> ROLES =
      Arrays.stream(Role.values()).filter(role -> role != Role.GUEST).toList();

  private final Approvals approvals;
  private final People people;

  PeopleActsPage(Approvals approvals, People people) {
    this.approvals = approvals;
    this.people = people;
  }

  record Form(@Nullable Role role, String reason, @Nullable String typed) {}

  @Allowed(Role.LEAD)
  @Fresh
  @GetMapping("/people/{person}/role")
  String askRole(SignedIn who, @PathVariable String person, Model model) {
    return page(who, person, ROLES, model, null);
  }

  @Allowed(Role.LEAD)
  @Fresh
  @GetMapping("/people/{person}/readmit")
  String askReadmission(SignedIn who, @PathVariable String person, Model model) {
    return page(who, person, List.of(), model, null);
  }

  private String page(
      SignedIn who, String id, List<Role> roles, Model model, @Nullable String wrong) {
    Person person = people.byId(id).orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
    model.addAttribute("view", new PeopleActView(person, roles, approvals.isAlone(who), wrong));
    return "approval/person";
  }

  @Allowed(Role.LEAD)
  @Fresh
  @PostMapping("/people/{person}/role")
  String changeRole(SignedIn who, @PathVariable String person, Form form, Model model) {
    try {
      String role = form.role() == null ? "" : form.role().name();
      return asked(who, "person.role", Map.of("person", person, "role", role), form);
    } catch (Refused refused) {
      return page(who, person, ROLES, model, refused.getMessage());
    }
  }

  @Allowed(Role.LEAD)
  @Fresh
  @PostMapping("/people/{person}/readmit")
  String readmit(SignedIn who, @PathVariable String person, Form form, Model model) {
    try {
      return asked(who, "person.readmit", Map.of("person", person), form);
    } catch (Refused refused) {
      return page(who, person, List.of(), model, refused.getMessage());
    }
  }

  private String asked(SignedIn who, String kind, Map<String, String> facts, Form form) {
    String typed = form.typed() == null ? "" : form.typed();
    var wish = new Approvals.Wish(kind, facts, form.reason(), typed);
    return "redirect:/approvals/" + approvals.ask(wish, who).id();
  }
}
