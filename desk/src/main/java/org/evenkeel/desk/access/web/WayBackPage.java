package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.ComingBack;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.People;
import org.evenkeel.desk.access.Person;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.access.WaysBack;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/// Letting in anew who has lost what they signed in with: a lead makes the link, its owner uses it.
@Controller
class WayBackPage {
  private final WaysBack waysBack;
  private final People people;
  private final ComingBack coming;

  WayBackPage(WaysBack waysBack, People people, ComingBack coming) {
    this.waysBack = waysBack;
    this.people = people;
    this.coming = coming;
  }

  record Why(String reason) {}

  record Form(String code, String password) {
    @Override
    public String toString() {
      return "Form[]";
    }
  }

  @Allowed(Role.LEAD)
  @Fresh
  @GetMapping("/people/{person}/way-back")
  String askWhy(@PathVariable("person") String id, Model model) {
    return making(id, null, null, model);
  }

  private String making(String id, @Nullable String link, @Nullable String wrong, Model model) {
    Person person = people.byId(id).orElseThrow(() -> new Wrong(Fault.NOTHING_HERE, ""));
    model.addAttribute("view", new WayBackView(person, link, wrong));
    return "access/way-back";
  }

  @Allowed(Role.LEAD)
  @Fresh
  @PostMapping("/people/{person}/way-back")
  String make(
      SignedIn who,
      @PathVariable("person") String id,
      Why form,
      HttpServletResponse response,
      Model model) {
    try {
      String link =
          ServletUriComponentsBuilder.fromCurrentContextPath()
              .path("/sign-in/back")
              .queryParam("code", waysBack.make(id, who.person(), form.reason()))
              .toUriString();
      return making(id, link, null, model);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return making(id, null, refused.getMessage(), model);
    }
  }

  @Open(because = "who follows the link has lost what they signed in with")
  @GetMapping("/sign-in/back")
  String show(@RequestParam(defaultValue = "") String code, Model model) {
    return arriving(code, null, model);
  }

  private String arriving(String code, @Nullable String wrong, Model model) {
    InvitedView view =
        waysBack
            .open(code)
            .map(person -> new InvitedView(code, person.name(), person.email(), wrong))
            .orElse(new InvitedView("", "", "", WaysBack.SPENT));
    model.addAttribute("view", view);
    return "access/back";
  }

  @Open(because = "who follows the link has lost what they signed in with")
  @PostMapping("/sign-in/back")
  String take(Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
    try {
      String secret = coming.enter(form.code(), form.password(), Browser.agent(request));
      Browser.remember(request, response, secret);
      return "redirect:/sign-in/app";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return arriving(form.code(), refused.getMessage(), model);
    }
  }
}
