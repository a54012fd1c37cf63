package org.evenkeel.ledger.store;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

/// The frames of all entries, one after the other, and nothing else.
final class EntryFile {
  static final String NAME = "entries";
  private final Medium medium;
  private long end;
  private long written;

  EntryFile(Medium medium) {
    this.medium = medium;
  }

  /// Where the whole frames end and the next one begins.
  long end() {
    return end;
  }

  void endsAt(long position) {
    end = position;
  }

  long length() throws IOException {
    return medium.length();
  }

  /// Where the frame of an entry ends, which begins at `at`.
  ///
  /// @throws BrokenFrame when it does not begin there, or is not whole
  long endOf(long sequence, long at) throws IOException {
    return at + Frame.HEAD + body(sequence, at).limit();
  }

  /// Reads whatever lies at `at`.
  void read(ByteBuffer into, long at) throws IOException {
    medium.read(into, at);
  }

  ByteBuffer body(long sequence, long at) throws IOException {
    ByteBuffer head = ByteBuffer.allocate(Frame.HEAD);
    medium.read(head, at);
    int length = Frame.bodyLength(head.flip(), sequence).orElseThrow(() -> new BrokenFrame(at));
    ByteBuffer body = ByteBuffer.allocate(length);
    medium.read(body, at + Frame.HEAD);
    if (body.hasRemaining() || !Frame.isWhole(head, body.flip())) {
      throw new BrokenFrame(at);
    }
    return body;
  }

  /// Writes frames behind the last one. They are neither durable nor part of the file yet.
  ///
  /// @return where each begins
  long[] write(long first, List<StoredEntry> entries) throws IOException {
    long[] starts = new long[entries.size()];
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (int i = 0; i < starts.length; i++) {
      starts[i] = end + all.size();
      all.writeBytes(Frame.of(first + i, entries.get(i)).array());
    }
    medium.write(ByteBuffer.wrap(all.toByteArray()), end);
    written = end + all.size();
    return starts;
  }

  /// What was written last is part of the file from now on.
  void accept() {
    end = written;
  }

  /// Copies whatever lies behind the whole frames.
  void copyTail(Medium to) throws IOException {
    ByteBuffer block = ByteBuffer.allocate(1 << 16);
    for (long at = end; at < medium.length(); at += block.capacity()) {
      medium.read(block.clear(), at);
      to.write(block.flip(), at - end);
    }
    to.force();
  }

  /// Whatever lies behind the whole frames goes.
  long cutTail() throws IOException {
    long cut = medium.length() - end;
    if (cut > 0) {
      medium.truncate(end);
      medium.force();
    }
    return Math.max(0, cut);
  }

  void force() throws IOException {
    medium.force();
  }

  void close() throws IOException {
    medium.close();
  }
}
