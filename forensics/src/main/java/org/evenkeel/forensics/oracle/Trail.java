package org.evenkeel.forensics.oracle;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.replay.Replay;
import org.evenkeel.forensics.scan.Question;
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

  public static Trail of(
      String address, List<TracedGroup> groups, Map<String, List<Question>> questions) {
    SortedMap<String, Replay> replays = new TreeMap<>();
    questions.forEach(
        (path, asked) -> Replay.of(asked).ifPresent(replay -> replays.put(path, replay)));
    List<TracedLine> lines =
        groups.stream().flatMap(group -> group.lines().stream()).sorted().toList();
    return new Trail(address, groups, lines, replays);
  }

  Stream<TracedGroup> groupsWhere(Predicate<Event> test) {
    return groups.stream().filter(group -> test.test(group.event()));
  }

  Stream<TracedLine> linesWhere(Predicate<Event> test) {
    return lines.stream().filter(line -> test.test(line.event()));
  }
}
