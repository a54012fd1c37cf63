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
  private final List<long @Nullable []> blocks = new ArrayList<>();

  /// @param taken how many blocks of all sources are indexed
  BlockIndex(AtomicLong taken) {
    this.taken = taken;
  }

  /// An empty set for a block; null when there is no room.
  long @Nullable [] room() {
    return taken.incrementAndGet() <= MOST_BLOCKS ? new long[Bloom.WORDS] : null;
  }

  synchronized void put(int block, long @Nullable [] bits) {
    while (blocks.size() <= block) {
      blocks.add(null);
    }
    blocks.set(block, bits);
  }

  /// Whether any of `hashes` may occur in the block.
  synchronized boolean mayHold(int block, long[] hashes) {
    long[] bits = block < blocks.size() ? blocks.get(block) : null;
    if (bits == null) {
      return true;
    }
    for (long hash : hashes) {
      if (Bloom.mayHold(bits, hash)) {
        return true;
      }
    }
    return false;
  }
}
