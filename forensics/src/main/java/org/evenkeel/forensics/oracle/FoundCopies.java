package org.evenkeel.forensics.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.scan.TracedLine;

/// Copies of the store that somebody found by trying names: whoever fetches one of them soon after
/// was told its name (S8).
public final class FoundCopies {
  private static final long WEEK = 7 * 86_400_000_000L;
  private static final int NAMES = 5;

  private final Map<String, Long> found = new HashMap<>();
  private final List<Sweep> sweeps = new ArrayList<>();

  /// Those of which `trails` tell, before anything is known of the store.
  public static FoundCopies told(List<Trail> trails) {
    FoundCopies copies = new FoundCopies();
    trails.forEach(trail -> answered(trail).forEach(copies::add));
    return copies;
  }

  void add(Trail trail, Site site) {
    found(trail, site).forEach(this::add);
    List<TracedLine> tried = tried(trail);
    if (names(tried) >= NAMES && !FileTakenOracle.worksHere(trail, site)) {
      sweeps.add(Sweep.of(tried));
    }
  }

  private void add(TracedLine line) {
    found.merge(Surface.path(line.event()), line.event().time(), Math::min);
  }

  public boolean isEmpty() {
    return found.isEmpty();
  }

  /// Where questions of one who tried many names were answered with yes.
  static List<TracedLine> found(Trail trail, Site site) {
    return FileTakenOracle.worksHere(trail, site)
        ? List.of()
        : answered(trail).filter(line -> !site.softMissing(line.event())).toList();
  }

  private static Stream<TracedLine> answered(Trail trail) {
    return names(tried(trail)) < NAMES
        ? Stream.empty()
        : trail.linesWhere(
            event ->
                event.status() == 200
                    && event.textOrEmpty(Field.METHOD).equals("HEAD")
                    && isCopy(event));
  }

  private static List<TracedLine> tried(Trail trail) {
    return trail.linesWhere(event -> event.status() / 100 == 4 && isCopy(event)).toList();
  }

  private static long names(List<TracedLine> tried) {
    return tried.stream().map(line -> Surface.path(line.event())).distinct().count();
  }

  private static boolean isCopy(Event event) {
    return FileTakenOracle.DUMP.occursIn(Surface.path(event));
  }

  /// Whether somebody had found it within the week before `time`.
  ///
  /// @param time microseconds since 1970
  public boolean foundBefore(String path, long time) {
    Long at = found.get(path);
    return at != null && at <= time && time - at <= WEEK;
  }

  /// Whether `event` goes on with a search that others made in vain.
  boolean soughtBefore(Event event) {
    return sweeps.stream().anyMatch(sweep -> sweep.goesOnIn(event));
  }

  /// Whether one of them had been found within the week before some moment from `first` to `last`.
  public boolean foundWithin(long first, long last) {
    return found.values().stream().anyMatch(at -> at <= last && first - at <= WEEK);
  }
}
