package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// Who and what occurs in each block of one source, so that later passes need not look at lines of
/// no interest. Of all sources together it takes 96 MiB, enough for about 20 million lines; further
/// blocks are always looked at.
final class BlockIndex {
  private static final long MOST_BYTES = 96L << 20;

  private final AtomicLong taken;
  private final List<@Nullable Sections> blocks = new ArrayList<>();
  private boolean complete = true;

  /// @param taken how many bytes the indexes of all sources take
  BlockIndex(AtomicLong taken) {
    this.taken = taken;
  }

  /// Room for what occurs in a block; null when there is none.
  synchronized @Nullable Sections room() {
    boolean room = taken.get() < MOST_BYTES;
    complete &= room;
    return room ? new Sections() : null;
  }

  /// Keeps what occurs in a block.
  void put(int block, Sections sections) {
    sections.close();
    taken.addAndGet(sections.size());
    keep(block, sections);
  }

  private synchronized void keep(int block, Sections sections) {
    while (blocks.size() <= block) {
      blocks.add(null);
    }
    blocks.set(block, sections);
  }

  /// What occurs in the block, when that is known.
  synchronized @Nullable Sections of(int block) {
    return block < blocks.size() ? blocks.get(block) : null;
  }

  /// Whether any block may be such. Known once the source has been read to its end.
  synchronized boolean any(Predicate<Sections> such) {
    return !complete || blocks.stream().anyMatch(known -> known == null || such.test(known));
  }
}
