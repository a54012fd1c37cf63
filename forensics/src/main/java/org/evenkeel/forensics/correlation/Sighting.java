package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A match of a rule that a correlation asks for, with what has to be known of it: a line, or
/// another correlation that came true.
///
/// @param time microseconds since 1970
/// @param member which of the correlation's rules, from 0
/// @param seen what it says
/// @param lines how many lines are alike in all this
/// @param spot the first of them
/// @param by the correlation that came true; null for a line
record Sighting(long time, int member, Seen seen, long lines, Spot spot, @Nullable Firing by) {
  /// In order of time; of one moment, in order of their places.
  static final Comparator<Sighting> ORDER =
      Comparator.comparingLong(Sighting::time)
          .thenComparing(Sighting::spot)
          .thenComparingInt(Sighting::member);

  /// What a match says.
  ///
  /// @param values the values of the fields that the correlation needs, null when it has none
  /// @param address who sent the line; empty when it does not tell
  record Seen(List<@Nullable String> values, String address) {
    Seen {
      values = Collections.unmodifiableList(new ArrayList<>(values));
    }

    /// The values of the first `count` fields; null when one is missing.
    @Nullable List<String> key(int count) {
      List<String> key = new ArrayList<>(count);
      for (String value : values.subList(0, count)) {
        if (value == null) {
          return null;
        }
        key.add(value);
      }
      return key;
    }
  }

  /// What makes sightings alike.
  record Likeness(long time, int member, Seen seen, @Nullable Firing by) {}

  Likeness likeness() {
    return new Likeness(time, member, seen, by);
  }

  /// This and another that is alike.
  Sighting with(Sighting other) {
    Spot first = spot.compareTo(other.spot) <= 0 ? spot : other.spot;
    return new Sighting(time, member, seen, lines + other.lines, first, by);
  }

  /// Puts it in, together with one that is alike.
  void into(Map<Likeness, Sighting> all) {
    all.merge(likeness(), this, Sighting::with);
  }
}
