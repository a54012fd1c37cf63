package org.evenkeel.forensics.oracle;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedLine;

/// A search for copies of the store under many names, in vain: whoever comes with the very program
/// of the search within a day, asks for nothing but one such name and is given the file, goes on
/// with it from elsewhere (S8).
///
/// @param last when its last name was tried, in microseconds since 1970
/// @param agents programs that it was made with
/// @param names what the names are about, without numbers and signs
record Sweep(long last, Set<String> agents, Set<String> names) {
  private static final long DAY = 86_400_000_000L;

  /// Within what time a name of the kind that people try is one more of its names.
  private static final long HOURS = 6 * 3_600_000_000L;

  Sweep {
    agents = Set.copyOf(agents);
    names = Set.copyOf(names);
  }

  static Sweep of(Iterable<TracedLine> tried) {
    long last = Long.MIN_VALUE;
    Set<String> agents = new HashSet<>();
    Set<String> names = new HashSet<>();
    for (TracedLine line : tried) {
      last = Math.max(last, line.event().time());
      agents.add(line.event().textOrEmpty(Field.USER_AGENT));
      names.add(about(Surface.path(line.event())));
    }
    return new Sweep(last, agents, names);
  }

  /// Whether `event` asks for one more of its names, with its program and within a day.
  boolean goesOnIn(Event event) {
    String agent = event.textOrEmpty(Field.USER_AGENT);
    long after = event.time() - last;
    return !agent.isEmpty()
        && agents.contains(agent)
        && after >= 0
        && after <= DAY
        && (names.contains(about(Surface.path(event)))
            || (after <= HOURS && FileTakenOracle.isGuessable(event)));
  }

  /// What a file's name is about: its letters, without its ending.
  private static String about(String path) {
    String file = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    String name = FileTakenOracle.DUMP.pattern().matcher(file).replaceFirst("");
    return name.chars()
        .filter(Character::isLetter)
        .mapToObj(Character::toString)
        .collect(Collectors.joining());
  }
}
