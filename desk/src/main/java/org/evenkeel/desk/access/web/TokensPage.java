package org.evenkeel.desk.access.web;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.ApiToken;
import org.evenkeel.desk.access.ApiTokens;
import org.evenkeel.desk.access.Fresh;
import org.evenkeel.desk.access.Refused;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/// One's own tokens for programs. Making one asks for a fresh factor; ending one does not.
@Controller
class TokensPage {
  private final ApiTokens tokens;
  private final Clock clock;

  TokensPage(ApiTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  record Form(String name, @Nullable Set<Scope> scopes, int days, @Nullable String incident) {}

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @GetMapping("/account/tokens")
  String show(SignedIn who, Model model) {
    return page(who, model, null, null);
  }

  private String page(SignedIn who, Model model, @Nullable String secret, @Nullable String wrong) {
    List<ApiToken> own = tokens.of(who.person());
    model.addAttribute("view", new TokensView(own, clock.instant(), secret, wrong));
    return "access/tokens";
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Fresh
  @PostMapping("/account/tokens")
  String make(SignedIn who, Form form, Model model) {
    try {
      return page(who, model, tokens.make(grant(form), who.person()).secret(), null);
    } catch (Refused refused) {
      return page(who, model, null, refused.getMessage());
    }
  }

  private ApiToken.Grant grant(Form form) {
    Set<Scope> scopes = form.scopes() == null ? Set.of() : form.scopes();
    Optional<String> incident =
        Optional.ofNullable(form.incident()).map(String::strip).filter(id -> !id.isEmpty());
    Duration span = Duration.ofDays(Math.clamp(form.days(), 0, 1000));
    return new ApiToken.Grant(form.name(), scopes, incident, clock.instant().plus(span));
  }

  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @PostMapping("/account/tokens/{token}/revoke")
  String revoke(SignedIn who, @PathVariable String token) {
    tokens.revoke(token, who.person());
    return "redirect:/account/tokens";
  }
}
