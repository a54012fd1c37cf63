package org.evenkeel.forensics.actor;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.oracle.Act;
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

  /// How long before the first proof work in the back office is taken for theirs, in microseconds.
  private static final long BEFORE = 3 * 86_400_000_000L;

  /// In order of time. Once someone is in, what looks like success is success: an unusual answer
  /// that would be a maybe from a stranger needs no further proof. Nor does what the same address
  /// did in the back office shortly before.
  private static List<Observation> afterTheDoorWasOpen(List<Observation> observations) {
    long open =
        observations.stream()
            .filter(seen -> seen.grade().atLeast(Grade.E3))
            .filter(seen -> !seen.act().technique().equals(Act.MISUSED_PERMISSION))
            .mapToLong(Observation::first)
            .min()
            .orElse(Long.MAX_VALUE);
    boolean insider =
        observations.stream()
            .anyMatch(seen -> seen.act().technique().equals(Act.MISUSED_PERMISSION));
    return observations.stream()
        .map(
            seen ->
                isTheirs(seen, open) && !(insider && seen.first() < open)
                    ? seen.raised(Grade.E3)
                    : seen)
        .sorted(Comparator.comparingLong(Observation::first))
        .toList();
  }

  private static boolean isTheirs(Observation seen, long open) {
    boolean before =
        seen.first() < open && seen.first() > open - BEFORE && (isOffice(seen) || isFind(seen));
    return (seen.first() >= open || before) && looksDone(seen);
  }

  /// Whether an answer told them where a copy of the store lies, which they took then.
  private static boolean isFind(Observation seen) {
    return seen.act().technique().equals("backup-download");
  }

  private static boolean isOffice(Observation seen) {
    return switch (seen.act().technique()) {
      case Act.VALID_ACCOUNT, Act.CODE_PLANTED, Act.ROGUE_ADMIN, Act.PAGE_CODE, Act.DATA_EXPORT ->
          true;
      default -> false;
    };
  }

  /// What is a maybe from a stranger, or everyday work from staff, is success from an intruder.
  private static boolean looksDone(Observation seen) {
    boolean deed =
        (seen.act().phase().compareTo(Phase.PERSIST) >= 0 || isOffice(seen))
            && seen.act().phase() != Phase.ABUSE
            && !seen.act().technique().equals(Act.SUPPLY_CHAIN)
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

  /// What shows success; where nothing does, what may have been one.
  public List<Observation> telling() {
    List<Observation> proven = consequences();
    return proven.isEmpty()
        ? observations.stream().filter(seen -> seen.grade() == Grade.E2).toList()
        : proven;
  }

  /// Lines that speak against them, in all.
  public long lines() {
    return observations.stream().mapToLong(Observation::count).sum();
  }
}
