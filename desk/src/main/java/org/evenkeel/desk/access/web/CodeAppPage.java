package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.SignIn;
import org.evenkeel.desk.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/// Setting up the app that shows codes, and the recovery codes, shown once.
@Controller
class CodeAppPage {
  private final SignIn signIn;

  CodeAppPage(SignIn signIn) {
    this.signIn = signIn;
  }

  record Proof(String sealed, String code) {
    @Override
    public String toString() {
      return "Proof[]";
    }
  }

  @Open(because = "the session is not proved yet")
  @GetMapping("/sign-in/app")
  String show(@Nullable SignedIn who, Model model) {
    if (who == null) {
      return "redirect:/sign-in";
    }
    if (!signIn.lacksSecondFactor(who)) {
      return "redirect:/sign-in/code";
    }
    model.addAttribute("view", CodeAppView.of(signIn.enrol(who), "/sign-in/app", null));
    return "access/app";
  }

  @Open(because = "the session is not proved yet")
  @PostMapping("/sign-in/app")
  String take(
      @Nullable SignedIn who,
      Proof form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (who == null) {
      return "redirect:/sign-in";
    }
    try {
      SignIn.Enrolled enrolled = signIn.enrolled(who, form.sealed(), form.code());
      Browser.remember(request, response, enrolled.session());
      model.addAttribute("view", new RecoveryCodesView(enrolled.recoveryCodes(), "/"));
      return "access/recovery-codes";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute(
          "view", CodeAppView.of(signIn.enrol(who), "/sign-in/app", refused.getMessage()));
      return "access/app";
    }
  }
}
