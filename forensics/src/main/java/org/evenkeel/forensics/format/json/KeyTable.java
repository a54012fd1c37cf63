package org.evenkeel.forensics.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evenkeel.forensics.format.part.Part;
import org.jspecify.annotations.Nullable;

/// Finds what a key means by the hash of its path from the root, letter case aside: nested keys are
/// joined by dots, so that `{"request":{"uri":1}}` and `{"request.uri":1}` are the same.
final class KeyTable {
  /// The hash of the root.
  static final long ROOT = 0xcbf29ce484222325L;

  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final @Nullable Part[] parts;

  /// @param meanings what each path of keys, in lower case, means
  KeyTable(Map<String, Part> meanings) {
    int size = Integer.highestOneBit(Math.max(8, meanings.size())) * 4;
    hashes = new long[size];
    parts = new Part[size];
    meanings.forEach(this::add);
  }

  private void add(String path, Part part) {
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    long hash = within(ROOT, bytes, 0, bytes.length);
    int slot = slot(hash);
    hashes[slot] = hash;
    parts[slot] = part;
  }

  /// The meaning of the key with this hash; null when it has none.
  @Nullable Part find(long hash) {
    return parts[slot(hash)];
  }

  /// The hash of the key `from` to `to` below the key with the hash `outer`.
  static long within(long outer, byte[] key, int from, int to) {
    long hash = outer == ROOT ? ROOT : (outer ^ '.') * PRIME;
    for (int at = from; at < to; at++) {
      int letter = key[at];
      int folded = letter >= 'A' && letter <= 'Z' ? letter | 0x20 : letter;
      hash = (hash ^ (folded & 0xff)) * PRIME;
    }
    return hash;
  }

  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash ^ hash >>> 32) & mask;
    while (hashes[slot] != 0 && hashes[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    return slot;
  }
}
