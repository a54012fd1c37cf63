package org.evenkeel.desk.access.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.OwnFactors;
import org.evenkeel.desk.access.OwnSessions;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own account: where one is signed in.
@Controller
class AccountPage {
  private final OwnSessions sessions;
  private final OwnFactors factors;

  AccountPage(OwnSessions sessions, OwnFactors factors) {
    this.factors = factors;
    this.sessions = sessions;
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @GetMapping("/account")
  String show(SignedIn who, Model model) {
    model.addAttribute("view", new AccountView(who.person(), factors.of(who), sessions.of(who)));
    return "access/account";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @PostMapping("/account/sessions/{session}/end")
  String end(SignedIn who, @PathVariable String session) {
    sessions.end(who, session);
    return "redirect:/account";
  }
}
