package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Goes through the frames one after the other, believes no offset, and finds its way again behind
/// a broken one.
final class FrameWalk {
  private static final int STEP = 1 << 16;

  private final EntryFile entries;
  private final OffsetFile offsets;
  private final SaltFile salts;
  private final long size;

  FrameWalk(EntryFile entries, OffsetFile offsets, SaltFile salts, long size) {
    this.entries = entries;
    this.offsets = offsets;
    this.salts = salts;
    this.size = size;
  }

  void run(EntryVisitor visitor) throws IOException {
    long at = 0;
    for (long sequence = 0; sequence < size; sequence++) {
      try {
        ByteBuffer body = entries.body(sequence, at);
        checkOffset(sequence, at, visitor);
        visitor.entry(
            sequence, new StoredEntry(Frame.leaf(body), Frame.sealed(body), salts.read(sequence)));
        at += Frame.HEAD + body.limit();
      } catch (BrokenFrame broken) {
        visitor.broken(sequence, EntryFile.NAME, "it is not whole, from byte " + at + " on.");
        at = beginningOf(sequence + 1, at + 1);
      }
    }
  }

  private void checkOffset(long sequence, long at, EntryVisitor visitor) throws IOException {
    long noted = offsets.read(sequence);
    if (noted != at) {
      visitor.derived(
          OffsetFile.NAME, "entry %d begins at byte %d, not at %d.".formatted(sequence, at, noted));
    }
  }

  /// Where the head of this entry stands; the end of the file when it stands nowhere.
  private long beginningOf(long sequence, long from) throws IOException {
    long noted = offsets.read(sequence);
    ByteBuffer block = ByteBuffer.allocate(STEP + Frame.HEAD);
    if (noted >= from && begins(sequence, noted, block)) {
      return noted;
    }
    long end = entries.length();
    for (long at = from; at < end; at += STEP) {
      entries.read(block.clear(), at);
      block.flip();
      for (int in = 0; in < Math.min(STEP, block.limit() - Frame.HEAD + 1); in++) {
        if (Frame.bodyLength(block.slice(in, Frame.HEAD), sequence).isPresent()) {
          return at + in;
        }
      }
    }
    return end;
  }

  private boolean begins(long sequence, long at, ByteBuffer block) throws IOException {
    entries.read(block.clear().limit(Frame.HEAD), at);
    return Frame.bodyLength(block.flip(), sequence).isPresent();
  }
}
