package org.evenkeel.forensics.scan;

import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;

/// Who and what occurs in each stretch of one block, so that the second pass can go straight to the
/// lines that matter. A line belongs to the stretch of 64 KiB in which it starts.
final class Sections {
  /// How many there are in a block; the last one takes what is left.
  static final int COUNT = 16;

  /// All of them, as bits.
  static final int ALL = (1 << COUNT) - 1;

  private static final int SHIFT = 16;

  private final long[] bits = new long[COUNT * Bloom.WORDS];
  private final int[] firstLine = new int[COUNT];
  private int current;

  Sections() {
    Arrays.fill(firstLine, Integer.MAX_VALUE);
    firstLine[0] = 0;
  }

  /// The stretch that a line which starts at `offset` of its block belongs to.
  static int of(int offset) {
    return Math.min(offset >> SHIFT, COUNT - 1);
  }

  /// Line `line` starts at `offset`; lines are told in their order.
  void line(int offset, int line) {
    int section = of(offset);
    while (current < section) {
      firstLine[++current] = line;
    }
  }

  /// `hash` occurs in the line told last.
  void add(long hash) {
    Bloom.add(bits, current, hash);
  }

  /// The stretches, as bits, in which any of `hashes` may occur.
  int mayHold(long[] hashes) {
    int sections = 0;
    for (int section = 0; section < COUNT; section++) {
      if (mayHold(section, hashes)) {
        sections |= 1 << section;
      }
    }
    return sections;
  }

  private boolean mayHold(int section, long[] hashes) {
    for (long hash : hashes) {
      if (Bloom.mayHold(bits, section, hash)) {
        return true;
      }
    }
    return false;
  }

  /// The number of the first line that starts in `section` or later.
  int firstLine(int section) {
    return firstLine[section];
  }

  /// Where the first line begins that starts in `section` or later, or `to`.
  static int start(byte[] bytes, int section, int to) {
    int from = section << SHIFT;
    return section == 0
        ? 0
        : from > to ? to : Math.min(to, Octet.endOfLine(bytes, from - 1, to) + 1);
  }
}
