package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.evenkeel.forensics.investigation.Clock;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.SourceScan;
import org.evenkeel.forensics.source.Rotation;

/// The clocks of several web servers of one store: by orders, and where those are too few, by the
/// moments at which their logs are turned over.
///
/// @param shifts by how many microseconds each is ahead, by its files' family
/// @param clocks as the document tells them
/// @param sets when their files begin and end, by the first one's clock
record WebServers(SortedMap<String, Long> shifts, List<Clock> clocks, List<Turnovers> sets) {
  private static final double SECOND = 1_000_000;

  /// Logs that are turned over in one run end within so many seconds.
  static final double TURNED = 60;

  WebServers {
    clocks = List.copyOf(clocks);
    sets = List.copyOf(sets);
  }

  static WebServers none() {
    return new WebServers(new TreeMap<>(), List.of(), List.of());
  }

  static WebServers of(ScanResult scan, Tills tills) {
    SortedMap<String, List<SourceScan>> families = new TreeMap<>();
    scan.sources().stream()
        .filter(source -> Alignment.isWeb(source) && source.tally().timed())
        .forEach(
            source ->
                families.computeIfAbsent(family(source), any -> new ArrayList<>()).add(source));
    SortedMap<String, Long> shifts = new TreeMap<>(tills.shifts());
    List<Clock> clocks = new ArrayList<>();
    Optional<Map.Entry<String, List<SourceScan>>> main =
        families.entrySet().stream()
            .max(Comparator.comparingLong(entry -> lines(entry.getValue())));
    for (String family : families.keySet()) {
      boolean known = tills.clocks().stream().anyMatch(clock -> clock.source().equals(family));
      if (!known && !family.equals(main.orElseThrow().getKey())) {
        OffsetVotes.Offset wrong =
            new TurnedTogether(Turnovers.of(main.get().getValue(), time -> time))
                .wrong(Turnovers.of(families.get(family), time -> time).getFirst());
        if (wrong.acts() > 0 && wrong.micros() != 0) {
          shifts.put(family, wrong.micros());
          clocks.add(
              new Clock(
                  family,
                  wrong.micros() / SECOND,
                  TURNED,
                  wrong.acts(),
                  "Found by files that begin and end when the other server's do"));
        }
      }
    }
    List<Turnovers> sets = new ArrayList<>();
    families.forEach(
        (family, files) ->
            sets.addAll(Turnovers.of(files, time -> time - shifts.getOrDefault(family, 0L))));
    return new WebServers(shifts, clocks, sets);
  }

  private static String family(SourceScan source) {
    return Rotation.of(source.path()).family();
  }

  private static long lines(List<SourceScan> files) {
    return files.stream().mapToLong(file -> file.tally().lines()).sum();
  }
}
