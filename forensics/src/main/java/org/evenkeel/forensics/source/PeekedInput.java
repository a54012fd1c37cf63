package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// An input whose first bytes can be looked at before they are read.
final class PeekedInput extends BulkInput {
  static final int HEAD = 4096;

  private final InputStream in;
  private final byte[] head;
  private final @Nullable IOException failure;
  private int at;

  private PeekedInput(InputStream in, byte[] head, @Nullable IOException failure) {
    this.in = in;
    this.head = head;
    this.failure = failure;
  }

  /// Reads the head. A failure in it is kept until the bytes before it have been read.
  static PeekedInput of(InputStream in) {
    byte[] head = new byte[HEAD];
    int count = 0;
    try {
      int read = in.read(head, 0, HEAD);
      while (read >= 0) {
        count += read;
        read = count == HEAD ? -1 : in.read(head, count, HEAD - count);
      }
    } catch (IOException e) {
      return new PeekedInput(in, Arrays.copyOf(head, count), e);
    }
    return new PeekedInput(in, count == HEAD ? head : Arrays.copyOf(head, count), null);
  }

  /// The first bytes: 4096, or all there are.
  byte[] head() {
    return head;
  }

  /// Why the head is shorter than it should be.
  @Nullable IOException failure() {
    return failure;
  }

  void skip(int headBytes) {
    at += headBytes;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (at < head.length) {
      int count = Math.min(length, head.length - at);
      System.arraycopy(head, at, into, from, count);
      at += count;
      return count;
    }
    if (failure != null) {
      throw failure;
    }
    return in.read(into, from, length);
  }
}
