package org.evenkeel.desk.hunt.web;

import java.time.Instant;
import java.util.List;
import org.evenkeel.desk.hunt.Counted;
import org.evenkeel.desk.hunt.Counts;

/// What a search counts, as programs read it.
///
/// @param from begin of the first step of time
/// @param perStep events in each step
/// @param matchedPerStep those of them that match a rule
record FoundCounts(
    long events,
    Instant from,
    long stepSeconds,
    List<Long> perStep,
    List<Long> matchedPerStep,
    List<Field> fields) {
  FoundCounts {
    perStep = List.copyOf(perStep);
    matchedPerStep = List.copyOf(matchedPerStep);
    fields = List.copyOf(fields);
  }

  /// The most frequent values of a field.
  ///
  /// @param more whether there are others
  record Field(String field, List<Counted.Value> values, boolean more) {
    Field {
      values = List.copyOf(values);
    }
  }

  static FoundCounts of(Counts counts) {
    return new FoundCounts(
        counts.events(),
        counts.steps().from(),
        counts.steps().step().toSeconds(),
        counts.steps().events(),
        counts.steps().matched(),
        counts.fields().stream()
            .map(each -> new Field(each.field().code(), each.values(), each.more()))
            .toList());
  }
}
