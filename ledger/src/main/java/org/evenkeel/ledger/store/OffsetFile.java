package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;

/// Where each entry begins, eight bytes each. Made from the entries and made anew from them when it
/// is not right, so it need not survive anything.
final class OffsetFile {
  static final String NAME = "offsets";
  private final Medium medium;
  private long count;

  OffsetFile(Medium medium) throws IOException {
    this.medium = medium;
    this.count = medium.length() / Long.BYTES;
  }

  long count() {
    return count;
  }

  /// @return -1 when there is none
  long read(long sequence) throws IOException {
    ByteBuffer offset = ByteBuffer.allocate(Long.BYTES);
    medium.read(offset, sequence * Long.BYTES);
    return offset.hasRemaining() ? -1 : offset.getLong(0);
  }

  void append(long[] offsets) throws IOException {
    ByteBuffer all = ByteBuffer.allocate(offsets.length * Long.BYTES);
    for (long offset : offsets) {
      all.putLong(offset);
    }
    medium.write(all.flip(), count * Long.BYTES);
    count += offsets.length;
  }

  /// Forgets all entries from `sequence` on.
  void truncate(long sequence) throws IOException {
    medium.truncate(sequence * Long.BYTES);
    count = Math.min(count, sequence);
  }

  void close() throws IOException {
    medium.close();
  }
}
