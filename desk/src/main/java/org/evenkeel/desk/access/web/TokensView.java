package org.evenkeel.desk.access.web;

import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.access.ApiToken;
import org.evenkeel.desk.access.Scope;
import org.evenkeel.desk.frame.Correctable;
import org.jspecify.annotations.Nullable;

/// What the page of tokens shows.
///
/// @param secret of a token just made, shown once
public record TokensView(
    List<ApiToken> tokens, Instant now, @Nullable String secret, @Nullable String wrong)
    implements Correctable {
  public TokensView {
    tokens = List.copyOf(tokens);
  }

  public List<Scope> scopes() {
    return List.of(Scope.values());
  }

  /// The scopes of a token, in words.
  public String scopes(ApiToken token) {
    return String.join(", ", token.grant().scopes().stream().sorted().map(Scope::code).toList());
  }

  public boolean works(ApiToken token) {
    return token.works(now);
  }
}
