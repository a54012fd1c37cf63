package org.evenkeel.forensics.actor;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.oracle.Observation;

/// Addresses that seem to act together, and what was seen of them.
///
/// @param id `A1`, `A2` … weightiest first
/// @param addresses where they came from
/// @param observations in order of time
public record Crew(String id, SortedSet<String> addresses, List<Observation> observations) {
  public Crew {
    addresses = new TreeSet<>(addresses);
    observations = afterTheDoorWasOpen(observations);
  }

  /// In order of time. Once someone is in, what looks like success is success: an unusual answer
  /// that would be a maybe from a stranger needs no further proof.
  private static List<Observation> afterTheDoorWasOpen(List<Observation> observations) {
    long open =
        observations.stream()
            .filter(seen -> seen.grade().atLeast(Grade.E3))
            .mapToLong(Observation::first)
            .min()
            .orElse(Long.MAX_VALUE);
    return observations.stream()
        .map(seen -> seen.first() >= open && looksDone(seen) ? seen.raised(Grade.E3) : seen)
        .sorted(Comparator.comparingLong(Observation::first))
        .toList();
  }

  /// What is a maybe from a stranger, or everyday work from staff, is success from an intruder.
  private static boolean looksDone(Observation seen) {
    boolean deed =
        seen.act().phase().compareTo(Phase.PERSIST) >= 0
            && seen.act().phase() != Phase.ABUSE
            && seen.grade() != Grade.E2
            && seen.lines().stream().allMatch(line -> line.event().status() / 100 <= 3);
    return seen.grade() == Grade.E2 || (deed && seen.grade().compareTo(Grade.E2) < 0);
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
