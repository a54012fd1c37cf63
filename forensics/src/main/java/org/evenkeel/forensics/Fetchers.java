package org.evenkeel.forensics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.oracle.FoundCopies;
import org.evenkeel.forensics.oracle.Trail;
import org.evenkeel.forensics.scan.Browsing;
import org.evenkeel.forensics.scan.ScanResult;
import org.evenkeel.forensics.scan.TracedGroup;
import org.evenkeel.forensics.source.Evidence;

/// Those who fetched a copy of the store that somebody else had found by trying names. A single
/// download under the store's own name stands out to no rule; finders hand names on, to another
/// address of theirs or to others.
final class Fetchers {
  private static final int MOST = 50;

  private final FoundCopies copies;
  private final Map<String, Set<String>> byPath = new TreeMap<>();

  private Fetchers(FoundCopies copies) {
    this.copies = copies;
  }

  /// Their addresses; none, and nothing is read, where nobody had found a copy so.
  static Set<String> of(
      ScanResult scan, Map<String, List<TracedGroup>> groups, Evidence evidence, int threads)
      throws InterruptedException {
    List<Trail> trails = new ArrayList<>();
    groups.forEach((address, theirs) -> trails.add(new Trail(address, theirs, Map.of())));
    FoundCopies copies = FoundCopies.told(trails);
    Set<String> found = new TreeSet<>();
    if (!copies.isEmpty()) {
      Fetchers fetchers = new Fetchers(copies);
      new Browsing(scan, threads).run(evidence, copies::foundWithin, () -> fetchers::hear);
      fetchers.byPath.values().forEach(found::addAll);
    }
    return found;
  }

  private void hear(Row row) {
    boolean sent = row.status() == 200 || row.status() == 206;
    String path = sent ? row.text(Field.PATH) : null;
    if (path == null || !copies.foundBefore(path, row.time())) {
      return;
    }
    String address = row.text(Field.CLIENT_IP);
    if (address != null && "GET".equals(row.text(Field.METHOD))) {
      add(path, address);
    }
  }

  private synchronized void add(String path, String address) {
    Set<String> addresses = byPath.computeIfAbsent(path, any -> new TreeSet<>());
    if (addresses.size() < MOST) {
      addresses.add(address);
    }
  }
}
