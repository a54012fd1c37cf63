package org.evenkeel.forensics.scan;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// The addresses and paths that a second pass looks for, as hashes. Shared by all threads.
final class Wanted {
  private final Prefilters filters;
  private final LongSet addresses;
  private final LongSet paths;
  private final long[] all;

  Wanted(Prefilters filters, Set<String> addresses, Set<String> paths) {
    this.filters = filters;
    this.addresses = hashes(addresses, this::hash);
    this.paths = hashes(paths, this::hash);
    this.all = Stream.concat(addresses.stream(), paths.stream()).mapToLong(this::hash).toArray();
  }

  boolean address(Row row) {
    return addresses.contains(filters.hash(row, Field.CLIENT_IP));
  }

  boolean path(Row row) {
    return row.has(Field.PATH) && paths.contains(filters.hash(row, Field.PATH));
  }

  /// Whether a block of `source` has to be looked at.
  boolean mayBeIn(SourceScan source, int block) {
    return source.index().mayHold(block, all);
  }

  /// An absent address has the hash 0.
  private long hash(String text) {
    return text.isEmpty() ? 0 : filters.hash(text);
  }

  private static LongSet hashes(Set<String> texts, Function<String, Long> hash) {
    LongSet hashes = new LongSet(texts.size());
    texts.forEach(text -> hashes.add(hash.apply(text)));
    return hashes;
  }
}
