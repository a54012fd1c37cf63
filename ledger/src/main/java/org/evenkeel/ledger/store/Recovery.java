package org.evenkeel.ledger.store;

import java.io.IOException;
import java.util.Arrays;

/// What opening does after a crash: entries that are whole stay, a half-written one goes. It looks
/// at one entry at a time, so no backlog is too long for it.
final class Recovery {
  private static final int BLOCK = 1 << 12;

  private final EntryFile entries;
  private final OffsetFile offsets;
  private final long[] block = new long[BLOCK];
  private int pending;

  Recovery(EntryFile entries, OffsetFile offsets) {
    this.entries = entries;
    this.offsets = offsets;
  }

  /// Finds the end of the whole entries.
  ///
  /// @param signed how many entries were signed, and so must be whole
  /// @return how many entries there are
  /// @throws LedgerException.Damaged when one that was signed is not whole
  long run(long signed) throws IOException {
    long known = Math.min(signed, offsets.count());
    long at = known == 0 ? 0 : endOfKnown(known);
    if (at < 0) {
      known = 0; // the offsets are wrong: make them anew from the first entry
      at = 0;
    }
    offsets.truncate(known);
    return follow(known, at, signed);
  }

  /// Where the last known entry ends; -1 when it is not where the offsets say.
  private long endOfKnown(long known) throws IOException {
    long last = offsets.read(known - 1);
    try {
      return last < 0 ? -1 : entries.endOf(known - 1, last);
    } catch (BrokenFrame e) {
      return -1;
    }
  }

  private long follow(long from, long start, long signed) throws IOException {
    long sequence = from;
    long at = start;
    long length = entries.length();
    try {
      while (at < length) {
        long next = entries.endOf(sequence, at);
        note(at);
        at = next;
        sequence++;
      }
    } catch (BrokenFrame torn) {
      if (sequence < signed) {
        throw new LedgerException.Damaged(
            EntryFile.NAME, "entry " + sequence + " at byte " + at + " is not whole any more.");
      }
    }
    flush();
    entries.endsAt(at);
    return sequence;
  }

  private void note(long offset) throws IOException {
    block[pending++] = offset;
    if (pending == BLOCK) {
      flush();
    }
  }

  private void flush() throws IOException {
    offsets.append(Arrays.copyOf(block, pending));
    pending = 0;
  }
}
