package org.evenkeel.desk.access.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.evenkeel.desk.access.Browser;
import org.evenkeel.desk.access.IdentityProvider;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.ProviderRefusal;
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

/// The two steps of signing in, and signing out.
@Controller
class SignInPage {
  private final SignIn signIn;
  private final DeskAddress address;
  private final IdentityProvider provider;

  SignInPage(SignIn signIn, DeskAddress address, IdentityProvider provider) {
    this.provider = provider;
    this.signIn = signIn;
    this.address = address;
  }

  record Password(String email, String password, @Nullable String back) {
    @Override
    public String toString() {
      return "Password[of " + email + "]";
    }
  }

  record Code(String code, @Nullable String back) {
    @Override
    public String toString() {
      return "Code[]";
    }
  }

  @Open(because = "one comes here to sign in")
  @GetMapping("/sign-in")
  String show(
      @RequestParam(defaultValue = "") String back,
      @RequestParam(defaultValue = "") String refused,
      Model model) {
    String wrong = ProviderRefusal.named(refused).map(ProviderRefusal::sentence).orElse(null);
    return page("", Back.checked(back), wrong, model);
  }

  private String page(String email, String back, @Nullable String wrong, Model model) {
    model.addAttribute("view", new SignInView(email, back, wrong, address.host(), provider.name()));
    return "access/sign-in";
  }

  @Open(because = "one comes here to sign in")
  @PostMapping("/sign-in")
  String enter(
      Password form, HttpServletRequest request, HttpServletResponse response, Model model) {
    String back = form.back() == null ? "" : form.back();
    try {
      String agent = Browser.agent(request);
      String secret =
          signIn.password(form.email(), form.password(), request.getRemoteAddr(), agent);
      Browser.remember(request, response, secret);
      return "redirect:/sign-in/code" + Back.query(back);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      return page(form.email(), back, refused.getMessage(), model);
    }
  }

  @Open(because = "the session is not proved yet")
  @GetMapping("/sign-in/code")
  String askForCode(
      @Nullable SignedIn who, @RequestParam(defaultValue = "") String back, Model model) {
    if (who == null) {
      return "redirect:/sign-in";
    }
    if (signIn.lacksSecondFactor(who)) {
      return "redirect:/sign-in/app";
    }
    model.addAttribute("view", new SignInView("", Back.checked(back), null, address.host()));
    return "access/code";
  }

  @Open(because = "the session is not proved yet")
  @PostMapping("/sign-in/code")
  String takeCode(
      @Nullable SignedIn who,
      Code form,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    if (who == null) {
      return "redirect:/sign-in";
    }
    String back = form.back() == null ? "" : form.back();
    try {
      Browser.remember(request, response, signIn.code(who, form.code()));
      return "redirect:" + Back.checked(back);
    } catch (Refused refused) {
      response.setStatus(HttpServletResponse.SC_UNPROCESSABLE_CONTENT);
      model.addAttribute("view", new SignInView("", back, refused.getMessage(), address.host()));
      return "access/code";
    }
  }

  @Open(because = "whoever is here may leave")
  @PostMapping("/sign-in/leave")
  String leave(@Nullable SignedIn who, HttpServletRequest request, HttpServletResponse response) {
    if (who != null) {
      signIn.leave(who);
    }
    Browser.forget(request, response);
    response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    return "redirect:/sign-in";
  }
}
