package org.evenkeel.desk.access;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Somebody with an account.
///
/// @param id beginning with `per_`
/// @param incident the only one they see; for a guest, or who comes with a token for one
/// @param until for a guest: how long they see it
public record Person(
    String id,
    String name,
    String email,
    Role role,
    @Nullable String incident,
    @Nullable Instant until,
    @Nullable Instant disabled) {

  /// Whether they may know of an incident.
  public boolean sees(String id) {
    return incident == null ? role != Role.GUEST : incident.equals(id);
  }

  /// Whether they see all there are.
  public boolean seesAll() {
    return incident == null && role != Role.GUEST;
  }

  /// The same person held to one incident; empty when they may not see that.
  Optional<Person> within(Optional<String> only) {
    if (only.isEmpty()) {
      return Optional.of(this);
    }
    return sees(only.get())
        ? Optional.of(new Person(id, name, email, role, only.get(), until, disabled))
        : Optional.empty();
  }

  /// Whether they may come in at this moment.
  public boolean isWelcome(Instant now) {
    return disabled == null && (until == null || now.isBefore(until));
  }
}
