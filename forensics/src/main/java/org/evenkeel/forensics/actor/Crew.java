package org.evenkeel.forensics.actor;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Observation;

/// Addresses that seem to act together, and what was seen of them.
///
/// @param id `A1`, `A2` … weightiest first
/// @param addresses where they came from
/// @param observations in order of time
public record Crew(String id, SortedSet<String> addresses, List<Observation> observations) {
  public Crew {
    addresses = new TreeSet<>(addresses);
    observations =
        observations.stream().sorted(Comparator.comparingLong(Observation::first)).toList();
  }

  /// The strongest that was seen of them.
  public Grade grade() {
    return observations.stream()
        .map(Observation::grade)
        .max(Comparator.naturalOrder())
        .orElse(Grade.E0);
  }

  /// What shows success, in order of time.
  public List<Observation> consequences() {
    return observations.stream().filter(seen -> seen.grade().atLeast(Grade.E3)).toList();
  }

  /// Lines that speak against them, in all.
  public long lines() {
    return observations.stream().mapToLong(Observation::count).sum();
  }
}
