package org.evenkeel.forensics.correlation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.rule.Correlation;

/// What became of a correlation: how often it came true, and through which lines.
///
/// @param correlation which
/// @param times how often it came true, each group and each stretch of time counted by itself
/// @param lines how many lines took part
/// @param first microseconds since 1970 of the first of them; more than `last` when none did
/// @param last of the last
/// @param actors who sent them, and some of them to be shown
/// @param omissions sentences about what it could not take into account
public record Outcome(
    Correlation correlation,
    int times,
    long lines,
    long first,
    long last,
    Actors actors,
    List<String> omissions) {
  private static final int ADDRESSES = 5_000;
  private static final int SPOTS = 8;

  public Outcome {
    omissions = List.copyOf(omissions);
  }

  /// Who took part, and where that can be seen.
  ///
  /// @param addresses some of them when there are very many
  /// @param spots some of the lines, in order of source and place
  public record Actors(Set<String> addresses, List<Spot> spots) {
    public Actors {
      addresses = Set.copyOf(addresses);
      spots = List.copyOf(spots);
    }
  }

  public boolean cameTrue() {
    return times > 0;
  }

  static Outcome of(Correlation correlation, List<Firing> firings, Omissions omissions) {
    List<Firing> inOrder = new ArrayList<>(firings);
    inOrder.sort(
        Comparator.comparingLong(Firing::at)
            .thenComparing(firing -> firing.members().getFirst().spot()));
    Set<String> addresses = new TreeSet<>();
    Set<Spot> spots = new TreeSet<>();
    long lines = 0;
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    for (Firing firing : inOrder) {
      if (spots.size() < SPOTS) {
        firing.evidence(SPOTS).stream().limit(SPOTS - spots.size()).forEach(spots::add);
      }
      for (Sighting line : firing.lines()) {
        lines += line.lines();
        first = Math.min(first, line.time());
        last = Math.max(last, line.time());
        if (addresses.size() < ADDRESSES && !line.seen().address().isEmpty()) {
          addresses.add(line.seen().address());
        }
      }
    }
    return new Outcome(
        correlation,
        firings.size(),
        lines,
        first,
        last,
        new Actors(addresses, new ArrayList<>(spots)),
        omissions.sentences(correlation.rule().title(), correlation.grouping().by()));
  }
}
