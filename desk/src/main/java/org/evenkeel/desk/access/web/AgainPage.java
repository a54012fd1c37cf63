package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.SignIn;
import org.evenkeel.desk.access.SignedIn;
import org.evenkeel.desk.frame.DeskAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Where somebody shows a factor again, before a dangerous act.
@Controller
class AgainPage {
  private final SignIn signIn;
  private final DeskAddress address;

  AgainPage(SignIn signIn, DeskAddress address) {
    this.signIn = signIn;
    this.address = address;
  }

  record Form(String code, @Nullable String back) {
    @Override
    public String toString() {
      return "Form[]";
    }
  }

  @Open(because = "one is led here from elsewhere, and asked for a factor")
  @GetMapping("/sign-in/again")
  String ask(@Nullable SignedIn who, @RequestParam(defaultValue = "") String back, Model model) {
    if (who == null || !who.isProved()) {
      return "redirect:/sign-in" + Back.query(back);
    }
    model.addAttribute("view", new SignInView("", Back.checked(back), null, address.host()));
    return "access/again";
  }

  @Open(because = "one is led here from elsewhere, and asked for a factor")
  @PostMapping("/sign-in/again")
  String take(
      @Nullable SignedIn who,
      Form form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (who == null || !who.isProved()) {
      return "redirect:/sign-in";
    }
    String back = form.back() == null ? "" : form.back();
    try {
      Browser.remember(request, response, signIn.code(who, form.code()));
      return "redirect:" + Back.checked(back);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", new SignInView("", back, refused.getMessage(), address.host()));
      return "access/again";
    }
  }
}
