package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.BitSet;
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
  private final BitSet addressPlaces = new BitSet();
  private final BitSet pathPlaces = new BitSet();

  /// By the last two bytes of the addresses: most lines are of others, and need no hash to tell.
  private final long ends;

  Wanted(Prefilters filters, Set<String> addresses, Set<String> paths) {
    this.filters = filters;
    this.addresses = hashes(addresses, this::hash);
    this.paths = hashes(paths, this::hash);
    addresses.forEach(address -> addressPlaces.set(Sections.address(hash(address))));
    paths.forEach(path -> pathPlaces.set(Sections.path(hash(path))));
    this.ends = addresses.stream().mapToLong(Wanted::end).reduce(0, (all, end) -> all | end);
  }

  boolean address(Row row) {
    return addresses.contains(filters.hash(row, Field.CLIENT_IP));
  }

  boolean path(Row row) {
    return row.has(Field.PATH) && paths.contains(filters.hash(row, Field.PATH));
  }

  /// Whether a block may hold anything that is looked for.
  boolean mayBeIn(Sections known) {
    return known.mayHold(addressPlaces, pathPlaces);
  }

  /// Whether a line of a block may, by what is known of it alone.
  boolean mayBeIn(Sections known, int section, int line) {
    return known.mayHold(section, line, addressPlaces, pathPlaces);
  }

  /// Adds the stretches of a block that may hold one of the addresses to `stretches`.
  void addressesIn(Sections known, BitSet stretches) {
    known.holdingAddress(addressPlaces, stretches);
  }

  /// Adds the stretches of a block that may hold one of the paths to `stretches`.
  void pathsIn(Sections known, BitSet stretches) {
    known.holdingPath(pathPlaces, stretches);
  }

  /// Whether the bytes `from` to `to` are one of the addresses.
  boolean address(byte[] bytes, int from, int to) {
    boolean mayBe = to - from < 2 || (ends & end(bytes[to - 2], bytes[to - 1])) != 0;
    return mayBe && addresses.contains(Octet.hash(bytes, from, to, filters.salt()));
  }

  private static long end(String address) {
    byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
    return bytes.length < 2 ? 0 : end(bytes[bytes.length - 2], bytes[bytes.length - 1]);
  }

  private static long end(byte last, byte one) {
    return 1L << (last * 7 + one);
  }

  /// Whether the bytes `from` to `to` are one of the paths.
  boolean path(byte[] bytes, int from, int to) {
    return from < to && paths.contains(Octet.hash(bytes, from, to, filters.salt()));
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
