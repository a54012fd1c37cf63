package org.evenkeel.desk.api.web;

import java.util.List;
import org.evenkeel.desk.access.Allowed;
import org.evenkeel.desk.access.ApiToken;
import org.evenkeel.desk.access.ApiTokens;
import org.evenkeel.desk.access.Role;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.access.Scoped;
import org.evenkeel.desk.api.ApiCall;
import org.evenkeel.desk.api.Operation;
import org.evenkeel.desk.frame.Fault;
import org.evenkeel.desk.frame.Wrong;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/// Tokens, for programs. A token is made in a browser only: none can make another.
@RestController
class TokensApi {
  private final ApiTokens tokens;

  TokensApi(ApiTokens tokens) {
    this.tokens = tokens;
  }

  @Operation(
      does = "Lists one's own tokens, without their secrets.",
      answers = ApiToken.class,
      list = true)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.READ)
  @GetMapping("/api/v1/tokens")
  ResponseEntity<String> listTokens(ApiCall call) {
    return call.list(tokens.of(call.person()), ApiToken::id);
  }

  @Operation(does = "Ends one of one's own tokens, at once.", answers = ApiToken.class)
  @Allowed({Role.LEAD, Role.RESPONDER, Role.LEGAL, Role.COMMUNICATIONS, Role.AUDITOR, Role.GUEST})
  @Scoped(Scope.WORK)
  @PostMapping("/api/v1/tokens/{token}/revoke")
  ResponseEntity<String> revokeToken(ApiCall call, @PathVariable String token) {
    List<ApiToken> own = tokens.of(call.person());
    if (own.stream().noneMatch(each -> each.id().equals(token))) {
      throw new Wrong(Fault.NOTHING_HERE, "");
    }
    tokens.revoke(token, call.person());
    return call.show(
        tokens.of(call.person()).stream()
            .filter(each -> each.id().equals(token))
            .findFirst()
            .orElseThrow());
  }
}
