package org.evenkeel.desk.access.web;

import org.evenkeel.desk.access.IdentityProvider;
import org.evenkeel.desk.access.Open;
import org.evenkeel.desk.access.ProviderRefusal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The way out to the identity provider, if it answers.
@Controller
class ProviderPage {
  private final IdentityProvider provider;

  ProviderPage(IdentityProvider provider) {
    this.provider = provider;
  }

  @Open(because = "one comes here to sign in")
  @GetMapping("/sign-in/provider")
  String begin(@RequestParam(defaultValue = "") String back) {
    return provider.answers()
        ? "redirect:" + provider.entrance() + Back.query(back)
        : "redirect:/sign-in?refused=" + ProviderRefusal.UNREACHABLE.code();
  }
}
