package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.function.Function;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// The addresses and paths that a second pass looks for, as hashes. Shared by all threads.
final class Wanted {
  private final Prefilters filters;
  private final LongSet addresses;
  private final LongSet paths;

  Wanted(Prefilters filters, Set<String> addresses, Set<String> paths) {
    this.filters = filters;
    this.addresses = hashes(addresses, this::hash);
    this.paths = hashes(paths, this::hash);
  }

  boolean address(Row row) {
    return addresses.contains(
        row.has(Field.CLIENT_IP) ? filters.hash(row, Field.CLIENT_IP) : hash(""));
  }

  boolean path(Row row) {
    return row.has(Field.PATH) && paths.contains(filters.hash(row, Field.PATH));
  }

  private long hash(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Octet.hash(bytes, 0, bytes.length, filters.salt());
  }

  private static LongSet hashes(Set<String> texts, Function<String, Long> hash) {
    LongSet hashes = new LongSet(texts.size());
    texts.forEach(text -> hashes.add(hash.apply(text)));
    return hashes;
  }
}
