package org.evenkeel.desk.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A program's right to come in on behalf of a person. The secret itself is shown once and kept by
/// nobody here.
///
/// @param id beginning with `tok_`
/// @param person on whose behalf
/// @param grant what it is for
/// @param used last, if ever
public record ApiToken(
    String id,
    String person,
    Grant grant,
    Instant made,
    @Nullable Instant used,
    @Nullable Instant revoked) {

  /// What a token is for.
  ///
  /// @param name what its owner calls it
  /// @param incident the only one it sees; empty for all that its owner sees
  public record Grant(String name, Set<Scope> scopes, Optional<String> incident, Instant until) {
    public Grant {
      scopes = Set.copyOf(scopes);
    }
  }

  /// Whether it opens anything at this moment.
  public boolean works(Instant now) {
    return revoked == null && now.isBefore(grant.until());
  }
}
