package org.evenkeel.forensics.scan;

/// A set of hashes of a size known beforehand, without boxes.
final class LongSet {
  private final long[] slots;
  private final int mask;
  private boolean zero;
  private int size;

  LongSet(int size) {
    int length = Integer.highestOneBit(Math.max(size, 8)) << 2;
    slots = new long[length];
    mask = length - 1;
  }

  void add(long hash) {
    if (hash == 0) {
      zero = true;
      return;
    }
    int slot = (int) hash & mask;
    while (slots[slot] != 0 && slots[slot] != hash) {
      slot = (slot + 1) & mask;
    }
    size += slots[slot] == hash ? 0 : 1;
    slots[slot] = hash;
  }

  /// How many hashes there are, 0 left aside.
  int size() {
    return size;
  }

  /// Takes as many of another's hashes as there is room for.
  void addAll(LongSet other, int most) {
    for (long hash : other.slots) {
      if (hash != 0 && size < most) {
        add(hash);
      }
    }
  }

  boolean contains(long hash) {
    if (hash == 0) {
      return zero;
    }
    int slot = (int) hash & mask;
    while (slots[slot] != 0) {
      if (slots[slot] == hash) {
        return true;
      }
      slot = (slot + 1) & mask;
    }
    return false;
  }
}
