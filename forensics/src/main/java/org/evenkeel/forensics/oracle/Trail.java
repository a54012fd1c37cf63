package org.evenkeel.forensics.oracle;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.replay.Replay;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.scan.TracedLine;

/// All that one address did, in order of time.
///
/// @param address who
/// @param groups alike lines together, by their first
/// @param lines single lines in order of time; of large groups only the first ones
/// @param replays by path, what was read out of the database bit by bit
public record Trail(
    String address,
    List<TracedGroup> groups,
    List<TracedLine> lines,
    SortedMap<String, Replay> replays) {
  public Trail {
    groups = List.copyOf(groups);
    lines = List.copyOf(lines);
    replays = Collections.unmodifiableSortedMap(new TreeMap<>(replays));
  }

  /// @param replays by path, what was read out of the database bit by bit
  public Trail(String address, List<TracedGroup> groups, Map<String, Replay> replays) {
    this(
        address,
        groups,
        groups.stream().flatMap(group -> group.lines().stream()).sorted().toList(),
        new TreeMap<>(replays));
  }

  /// Only what these lines tell.
  Trail of(List<TracedLine> some) {
    Set<TracedLine> kept = new HashSet<>(some);
    return new Trail(
        address,
        groups.stream().map(group -> group.with(kept)).flatMap(Optional::stream).toList(),
        replays);
  }

  /// Where it begins.
  public List<Citation> begin() {
    return lines.stream().limit(1).map(line -> line.mark().citation()).toList();
  }

  /// Whether any answer is said to have had a length.
  boolean tellsSizes() {
    return lines.stream()
        .anyMatch(line -> line.event().kind() == Kind.WEB && line.event().sent() > 0);
  }

  Stream<TracedGroup> groupsWhere(Predicate<Event> test) {
    return groups.stream().filter(group -> test.test(group.event()));
  }

  Stream<TracedLine> linesWhere(Predicate<Event> test) {
    return lines.stream().filter(line -> test.test(line.event()));
  }
}
