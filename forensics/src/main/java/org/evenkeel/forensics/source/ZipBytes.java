package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/// Records of a zip file, read through a window so that a million small ones cost few reads.
final class ZipBytes {
  private final FileChannel channel;
  private final long size;
  private final int least;
  private ByteBuffer window = ByteBuffer.allocate(0);
  private long windowAt;

  /// @param least how many bytes to read at once where that many follow
  ZipBytes(FileChannel channel, long size, int least) {
    this.channel = channel;
    this.size = size;
    this.least = least;
  }

  /// The bytes from `from` on, little-endian.
  ByteBuffer at(long from, int length) throws IOException {
    if (from < 0 || length > size - from) {
      throw new Damage("cut short: byte " + size + " is the last, and more should follow");
    }
    if (from < windowAt || from + length > windowAt + window.limit()) {
      move(from, length);
    }
    return window.slice((int) (from - windowAt), length).order(ByteOrder.LITTLE_ENDIAN);
  }

  private void move(long from, int length) throws IOException {
    ByteBuffer fresh = ByteBuffer.allocate((int) Math.min(Math.max(least, length), size - from));
    while (fresh.hasRemaining()) {
      if (channel.read(fresh, from + fresh.position()) < 0) {
        throw new Damage("the file shrank while it was read");
      }
    }
    window = fresh.flip();
    windowAt = from;
  }
}
