package org.evenkeel.forensics.oracle;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedLine;

/// Copies of the store that somebody found by trying names: whoever fetches one of them soon after
/// was told its name (S8).
final class FoundCopies {
  private static final long WEEK = 7 * 86_400_000_000L;
  private static final int NAMES = 5;

  private final Map<String, Long> found = new HashMap<>();

  void add(Trail trail, Site site) {
    for (TracedLine line : found(trail, site)) {
      found.merge(Surface.path(line.event()), line.event().time(), Math::min);
    }
  }

  /// Where questions of one who tried many names were answered with yes.
  static List<TracedLine> found(Trail trail, Site site) {
    long names =
        trail
            .linesWhere(event -> isCopy(event) && event.status() / 100 == 4)
            .map(line -> Surface.path(line.event()))
            .distinct()
            .count();
    return names < NAMES || FileTakenOracle.worksHere(trail, site)
        ? List.of()
        : trail
            .linesWhere(
                event ->
                    isCopy(event)
                        && event.status() == 200
                        && event.textOrEmpty(Field.METHOD).equals("HEAD"))
            .filter(line -> !site.softMissing(line.event()))
            .toList();
  }

  private static boolean isCopy(Event event) {
    return FileTakenOracle.DUMP.matcher(Surface.path(event)).find();
  }

  /// Whether somebody had found it within the week before.
  boolean foundBefore(Event fetched) {
    Long at = found.get(Surface.path(fetched));
    return at != null && at <= fetched.time() && fetched.time() - at <= WEEK;
  }
}
