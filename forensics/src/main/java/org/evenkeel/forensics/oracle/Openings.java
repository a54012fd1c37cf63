package org.evenkeel.forensics.oracle;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/// When somebody may have opened a door to the back office, as far as the log tells.
final class Openings {
  private final Map<Kind, NavigableSet<Long>> times = new EnumMap<>(Kind.class);

  /// By what.
  enum Kind {
    /// A row of requests whose bodies nobody kept.
    TRAIN,
    /// An answer as after a right password, of which the guesser made no use himself.
    GUESS,
    /// A request of the form that a known weakness needs.
    WEAKNESS,
    /// Tables of the database read, as the addresses spell out.
    READING,
    /// A user made in the browser of staff, faster than anyone fills in a form.
    BORROWED,
    /// A lasting key made in the back office by someone who is no known staff.
    KEY
  }

  void add(Kind kind, long time) {
    times.computeIfAbsent(kind, any -> new TreeSet<>()).add(time);
  }

  /// The last time that one of `kinds` opened, at most `within` microseconds before `time`.
  OptionalLong before(long time, long within, Set<Kind> kinds) {
    return kinds.stream()
        .map(kind -> times.getOrDefault(kind, Collections.emptyNavigableSet()).floor(time))
        .filter(last -> last != null && time - last <= within)
        .mapToLong(Long::longValue)
        .max();
  }
}
