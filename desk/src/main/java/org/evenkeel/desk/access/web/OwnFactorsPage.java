package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.OwnFactors;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.SignIn;
import org.evenkeel.desk.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Changing what one signs in with: another password, another app, other recovery codes.
@Controller
class OwnFactorsPage {
  private final OwnFactors factors;

  OwnFactorsPage(OwnFactors factors) {
    this.factors = factors;
  }

  record Password(String password) {
    @Override
    public String toString() {
      return "Password[]";
    }
  }

  record Proof(String sealed, String code) {
    @Override
    public String toString() {
      return "Proof[]";
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @GetMapping("/account/password")
  String askForPassword(SignedIn who, Model model) {
    return password(who, null, model);
  }

  private static String password(SignedIn who, @Nullable String wrong, Model model) {
    model.addAttribute("view", new PasswordView(who.person().email(), wrong));
    return "access/password";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @PostMapping("/account/password")
  String takePassword(SignedIn who, Password form, HttpServletResponse response, Model model) {
    try {
      factors.changePassword(who, form.password());
      return "redirect:/account";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return password(who, refused.getMessage(), model);
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @GetMapping("/account/app")
  String askForApp(SignedIn who, Model model) {
    return app(factors.enrol(who), null, model);
  }

  private static String app(SignIn.Enrolment fresh, @Nullable String wrong, Model model) {
    model.addAttribute("view", CodeAppView.of(fresh, "/account/app", wrong));
    return "access/app";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @PostMapping("/account/app")
  String takeApp(SignedIn who, Proof form, HttpServletResponse response, Model model) {
    try {
      var codes = factors.replaceApp(who, form.sealed(), form.code());
      model.addAttribute("view", new RecoveryCodesView(codes, "/account"));
      return "access/recovery-codes";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return app(factors.enrol(who), refused.getMessage(), model);
    }
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh(up = 1)
  @PostMapping("/account/recovery-codes")
  String makeCodes(SignedIn who, Model model) {
    model.addAttribute("view", new RecoveryCodesView(factors.freshRecoveryCodes(who), "/account"));
    return "access/recovery-codes";
  }
}
