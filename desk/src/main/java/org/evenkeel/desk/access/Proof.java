package org.evenkeel.desk.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/// How a request shows who makes it.
sealed interface Proof {
  /// Whether everything was shown that has to be.
  boolean isComplete();

  /// Whether a person was there a moment ago, so that a dangerous act may follow.
  boolean isFresh(Instant now);

  /// Whether they used a passkey for it.
  boolean isFreshPasskey(Instant now);

  /// The cookie of a browser that somebody signed in with.
  record ByBrowser(Session session) implements Proof {
    @Override
    public boolean isComplete() {
      return session.isProved();
    }

    @Override
    public boolean isFresh(Instant now) {
      return session.isFresh(now);
    }

    @Override
    public boolean isFreshPasskey(Instant now) {
      return session.isFreshPasskey(now);
    }
  }

  /// The token of a program.
  record ByToken(String id, Set<Scope> scopes, Optional<String> incident) implements Proof {
    public ByToken {
      scopes = Set.copyOf(scopes);
    }

    @Override
    public boolean isComplete() {
      return true;
    }

    @Override
    public boolean isFresh(Instant now) {
      return false;
    }

    @Override
    public boolean isFreshPasskey(Instant now) {
      return false;
    }
  }
}
