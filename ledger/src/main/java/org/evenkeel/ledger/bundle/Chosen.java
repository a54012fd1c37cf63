package org.evenkeel.ledger.bundle;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.entry.EntryLine;

/// Which entries are handed over.
public final class Chosen {
  private final SortedSet<Long> sequences;

  /// @throws IllegalArgumentException when there are none
  public Chosen(Collection<Long> sequences) {
    this.sequences = new TreeSet<>(sequences);
    if (sequences.isEmpty()) {
      throw new IllegalArgumentException("No entry was chosen.");
    }
  }

  LongStream sequences() {
    return sequences.stream().mapToLong(Long::longValue);
  }

  /// With the entries that say why some of the chosen ones have no payload.
  Chosen withTombstones(History history) {
    TreeSet<Long> erased = new TreeSet<>();
    for (long sequence : sequences) {
      if (history.entry(sequence).opening().isEmpty()) {
        erased.add(sequence);
      }
    }
    TreeSet<Long> all = new TreeSet<>(sequences);
    for (long at = erased.isEmpty() ? history.size() : erased.first(); at < history.size(); at++) {
      EntryLine entry = history.entry(at);
      if (entry.erased().stream().anyMatch(erased::contains)) {
        all.add(at);
      }
    }
    return new Chosen(all);
  }
}
