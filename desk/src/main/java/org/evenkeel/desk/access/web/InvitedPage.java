package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.Invitations;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.SignIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where an invitation leads.
@Controller
class InvitedPage {
  private final Invitations invitations;
  private final SignIn signIn;

  InvitedPage(Invitations invitations, SignIn signIn) {
    this.invitations = invitations;
    this.signIn = signIn;
  }

  record Form(String code, String password) {
    @Override
    public String toString() {
      return "Form[]";
    }
  }

  @Open(because = "the invited has no account yet")
  @GetMapping("/sign-in/invited")
  String show(@RequestParam(defaultValue = "") String code, Model model) {
    return page(code, null, model);
  }

  private String page(String code, @Nullable String wrong, Model model) {
    InvitedView view =
        invitations
            .open(code)
            .map(wish -> new InvitedView(code, wish.name(), wish.email(), wrong))
            .orElse(
                new InvitedView(
                    "",
                    "",
                    "",
                    "This link has been used, or is older than three days. Ask for a new one."));
    model.addAttribute("view", view);
    return "access/invited";
  }

  @Open(because = "the invited has no account yet")
  @PostMapping("/sign-in/invited")
  String take(Form form, HttpServletRequest request, HttpServletResponse response, Model model) {
    try {
      String secret = signIn.invited(form.code(), form.password(), Browser.agent(request));
      Browser.remember(request, response, secret);
      return "redirect:/sign-in/app";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(form.code(), refused.getMessage(), model);
    }
  }
}
