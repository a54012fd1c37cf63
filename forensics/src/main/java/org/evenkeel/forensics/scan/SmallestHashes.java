package org.evenkeel.forensics.scan;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Texts of which those with the smallest hashes are kept: a sample that is the same whatever the
/// order they come in and however they are shared out, and that tells how many different ones there
/// were (Bar-Yossef and others, "Counting distinct elements in a data stream", 2002). So many as
/// are kept are counted exactly; beyond that the standard error is 1 to the square root of their
/// number.
public final class SmallestHashes {
  /// The same in every run, so that the answer is.
  private static final long SEED = 0x2545f4914f6cdd1dL;

  private final int most;
  private final TreeMap<Long, String> kept = new TreeMap<>();
  private boolean full;

  /// @param most how many are kept, at least 2
  public SmallestHashes(int most) {
    this.most = most;
  }

  /// The hash of the bytes `from` to `to`, as if they were a text.
  static long hash(byte[] bytes, int from, int to) {
    return Octet.hash(bytes, from, to, SEED);
  }

  /// The hash of what a field of `row` holds.
  static long hash(Row row, Field field) {
    return hash(row.base(field), row.start(field), row.end(field));
  }

  public void add(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    add(hash(bytes, 0, bytes.length), text);
  }

  /// Takes what a field holds.
  void add(Row row, Field field) {
    if (row.has(field)) {
      long hash = hash(row, field);
      String text = wants(hash) ? row.text(field) : null;
      if (text == null) {
        pass(hash);
      } else {
        add(hash, text);
      }
    }
  }

  /// Whether the text with this hash would be kept, and is not yet.
  boolean wants(long hash) {
    return (kept.size() < most || hash < kept.lastKey()) && !kept.containsKey(hash);
  }

  void add(long hash, String text) {
    if (wants(hash)) {
      kept.put(hash, text);
      if (kept.size() > most) {
        kept.pollLastEntry();
        full = true;
      }
    } else {
      full |= !kept.containsKey(hash);
    }
  }

  /// Notes that there was one more which is not kept.
  private void pass(long hash) {
    full |= !kept.containsKey(hash);
  }

  void merge(SmallestHashes other) {
    other.kept.forEach(this::add);
    full |= other.full;
  }

  /// How many different ones there were; an estimate when there were more than are kept.
  long distinct() {
    if (!full) {
      return kept.size();
    }
    double part = (kept.lastKey() - (double) Long.MIN_VALUE) / Math.scalb(1.0, Long.SIZE);
    return Math.round((kept.size() - 1) / part);
  }

  /// All that are kept.
  public Set<String> all() {
    return first(most);
  }

  /// Those with the smallest hashes, at most so many.
  Set<String> first(int number) {
    Set<String> first = new LinkedHashSet<>();
    for (Map.Entry<Long, String> each : kept.entrySet()) {
      if (first.size() < number) {
        first.add(each.getValue());
      }
    }
    return first;
  }
}
