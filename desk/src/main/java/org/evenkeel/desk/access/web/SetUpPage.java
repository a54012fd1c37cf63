package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.NewPerson;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.SignIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where the first account is made, with the link that the desk printed.
@Controller
class SetUpPage {
  private final SignIn signIn;

  SetUpPage(SignIn signIn) {
    this.signIn = signIn;
  }

  record Account(String code, String name, String email, String password) {
    @Override
    public String toString() {
      return "Account[" + name + "]";
    }
  }

  @Open(because = "there is no account yet")
  @GetMapping("/set-up")
  String show(@RequestParam(defaultValue = "") String code, Model model) {
    model.addAttribute("view", new SetUpView(code, "", "", null));
    return "access/set-up";
  }

  @Open(because = "there is no account yet")
  @PostMapping("/set-up")
  String take(Account form, HttpServletRequest request, HttpServletResponse response, Model model) {
    try {
      NewPerson person = new NewPerson(form.name(), form.email(), form.password());
      Browser.remember(
          request, response, signIn.first(form.code(), person, Browser.agent(request)));
      return "redirect:/sign-in/app";
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute(
          "view", new SetUpView(form.code(), form.name(), form.email(), refused.getMessage()));
      return "access/set-up";
    }
  }
}
