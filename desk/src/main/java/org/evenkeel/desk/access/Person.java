package org.evenkeel.desk.access;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody with an account.
///
/// @param id beginning with `per_`
/// @param incident for a guest: the one they see
/// @param until for a guest: how long they see it
public record Person(
    String id,
    String name,
    String email,
    Role role,
    @Nullable String incident,
    @Nullable Instant until,
    @Nullable Instant disabled) {

  /// Whether they may come in at this moment.
  boolean isWelcome(Instant now) {
    return disabled == null && (until == null || now.isBefore(until));
  }
}
