package org.evenkeel.forensics.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// Who and what occurs in each block of one source, so that the second pass need not look at blocks
/// without any suspect. Of all sources together, 8 GiB are indexed; further blocks are always
/// looked at.
final class BlockIndex {
  private static final long MOST_BLOCKS = 8 << 10;

  private final AtomicLong taken;
  private final List<@Nullable Sections> blocks = new ArrayList<>();

  /// @param taken how many blocks of all sources are indexed
  BlockIndex(AtomicLong taken) {
    this.taken = taken;
  }

  /// Room for what occurs in a block; null when there is none.
  @Nullable Sections room() {
    return taken.incrementAndGet() <= MOST_BLOCKS ? new Sections() : null;
  }

  synchronized void put(int block, @Nullable Sections sections) {
    while (blocks.size() <= block) {
      blocks.add(null);
    }
    blocks.set(block, sections);
  }

  /// What occurs in the block, when that is known.
  synchronized @Nullable Sections of(int block) {
    return block < blocks.size() ? blocks.get(block) : null;
  }
}
