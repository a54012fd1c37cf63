package org.evenkeel.desk.hunt;

import java.util.List;

/// What is counted of a search.
///
/// @param events how many were found
/// @param steps how many when; those without a time stand in no step
/// @param fields how many of each value
public record Counts(long events, Steps steps, List<Counted> fields) {
  public Counts {
    fields = List.copyOf(fields);
  }
}
