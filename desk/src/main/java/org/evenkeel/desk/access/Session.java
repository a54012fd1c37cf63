package org.evenkeel.desk.access;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A browser that somebody signed in with.
///
/// @param id beginning with `ses_`; not the secret in the cookie
/// @param agent how the browser calls itself
record Session(
    String id, String person, Instant opened, Instant seen, String agent, Factors factors) {
  /// When each was shown, if it was.
  ///
  /// @param provider when an identity provider vouched for them, in the place of a password
  record Factors(
      @Nullable Instant password,
      @Nullable Instant provider,
      @Nullable Instant code,
      @Nullable Instant passkey) {
    boolean isFirst() {
      return password != null || provider != null;
    }
  }

  static final Duration IDLE = Duration.ofMinutes(30);
  static final Duration LONGEST = Duration.ofHours(12);
  static final Duration FRESH = Duration.ofMinutes(5);

  boolean isOver(Instant now) {
    return seen.plus(IDLE).isBefore(now) || opened.plus(LONGEST).isBefore(now);
  }

  /// Whether it was proved with two factors: a passkey is two by itself.
  boolean isProved() {
    return factors.passkey() != null || (factors.isFirst() && factors.code() != null);
  }

  /// Whether a second factor was shown so recently that a dangerous act may follow.
  boolean isFresh(Instant now) {
    return isProved() && (isFresh(factors.passkey(), now) || isFresh(factors.code(), now));
  }

  boolean isFreshPasskey(Instant now) {
    return isFresh(factors.passkey(), now);
  }

  private static boolean isFresh(@Nullable Instant shown, Instant now) {
    return shown != null && shown.plus(FRESH).isAfter(now);
  }
}
