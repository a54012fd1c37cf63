package org.evenkeel.desk.access.web;

import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.Passkeys;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.DeskAddress;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseBody;

/// One's own passkeys.
@Controller
class PasskeysPage {
  private final Passkeys passkeys;
  private final DeskAddress address;

  PasskeysPage(Passkeys passkeys, DeskAddress address) {
    this.passkeys = passkeys;
    this.address = address;
  }

  /// Where the browser goes next.
  record Next(String to) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @GetMapping("/account/passkeys")
  String show(SignedIn who, Model model) {
    model.addAttribute("view", new PasskeysView(passkeys.of(who.person()), address.host()));
    return "access/passkeys";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh(up = 1)
  @PostMapping("/account/passkeys/begin")
  @ResponseBody
  Passkeys.Begun begin(SignedIn who) {
    return passkeys.make(who);
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @PostMapping("/account/passkeys")
  @ResponseBody
  Next keep(SignedIn who, @RequestBody Passkeys.Answer answer) {
    passkeys.made(who, answer);
    return new Next("/account/passkeys");
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh(up = 2)
  @PostMapping("/account/passkeys/{passkey}/forget")
  String forget(SignedIn who, @PathVariable String passkey) {
    passkeys.forget(who, passkey);
    return "redirect:/account/passkeys";
  }
}
