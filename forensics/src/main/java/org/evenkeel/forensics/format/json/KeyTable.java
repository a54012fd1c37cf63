package org.evenkeel.forensics.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.part.Part;
import org.jspecify.annotations.Nullable;

/// Finds what a key means by the hash of its path from the root, letter case aside: nested keys are
/// joined by dots, so that `{"request":{"uri":1}}` and `{"request.uri":1}` are the same.
final class KeyTable {
  /// The hash of the root.
  static final long ROOT = 0xcbf29ce484222325L;

  /// What a time is for: it goes to no field.
  static final int TIME = Field.values().length;

  private static final long PRIME = 0x100000001b3L;

  private final long[] hashes;
  private final @Nullable Key[] keys;

  /// A path of keys that means something.
  ///
  /// @param rank of two keys that tell the same, the lower is believed
  record Key(Path path, Part part, int rank) {
    /// The number of the field it tells, or `TIME`.
    int goal() {
      return part.way() == Part.Way.TIME ? TIME : part.field().ordinal();
    }
  }

  /// A path of keys in lower case, joined by dots.
  static final class Path {
    final byte[] bytes;

    Path(String text) {
      bytes = text.getBytes(StandardCharsets.UTF_8);
    }
  }

  /// @param meanings what each path of keys, in lower case, means; of those that mean the same, the
  ///   more telling first
  KeyTable(Map<String, Part> meanings) {
    int size = Integer.highestOneBit(Math.max(8, meanings.size())) * 4;
    hashes = new long[size];
    keys = new Key[size];
    int rank = 0;
    for (Map.Entry<String, Part> meaning : meanings.entrySet()) {
      add(new Key(new Path(meaning.getKey()), meaning.getValue(), rank++));
    }
  }

  /// The hash of a key that stands at the root.
  static long atRoot(String name) {
    byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
    return within(ROOT, bytes, 0, bytes.length);
  }

  private void add(Key key) {
    long hash = within(ROOT, key.path().bytes, 0, key.path().bytes.length);
    int slot = slot(hash);
    hashes[slot] = hash;
    keys[slot] = key;
  }

  /// The key whose path has this hash; null when there is none.
  @Nullable Key find(long hash) {
    return keys[slot(hash)];
  }

  /// The hash of the key `from` to `to` below the key with the hash `outer`.
  static long within(long outer, byte[] key, int from, int to) {
    long hash = outer == ROOT ? ROOT : (outer ^ '.') * PRIME;
    for (int at = from; at < to; at++) {
      hash = (hash ^ (folded(key[at]) & 0xff)) * PRIME;
    }
    return hash;
  }

  /// Whether the `length` bytes of `lower` at `at` are those of `bytes` at `from`, letter case of
  /// the latter aside.
  static boolean same(byte[] lower, int at, byte[] bytes, int from, int length) {
    for (int place = 0; place < length; place++) {
      if (lower[at + place] != folded(bytes[from + place])) {
        return false;
      }
    }
    return true;
  }

  private static byte folded(byte letter) {
    return letter >= 'A' && letter <= 'Z' ? (byte) (letter | 0x20) : letter;
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
