package org.evenkeel.desk.incident;

import java.time.Instant;
import java.util.Objects;
import org.evenkeel.desk.access.Refused;
import org.jspecify.annotations.Nullable;

/// What is said when a case is opened: no more than a frightened person can say in a minute.
///
/// @param awareness when somebody became aware of it; the clock of most duties starts there
public record Opening(
    String store, String platform, String noticed, @Nullable Instant awareness, boolean drill) {
  private static final int LONGEST = 4000;

  public Opening {
    Objects.requireNonNull(store);
    if (store.isBlank() || store.length() > 200) {
      throw new Refused("Give the store a name of at most 200 letters.");
    }
    if (noticed.length() > LONGEST || platform.length() > 100) {
      throw new Refused("That is too long: shorten it, and keep the rest for the notes.");
    }
  }
}
