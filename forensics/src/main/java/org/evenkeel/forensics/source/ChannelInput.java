package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/// The bytes of a file from one position up to another, however much the file grows meanwhile.
/// Leaves the channel open, and its position alone.
final class ChannelInput extends BulkInput {
  private final FileChannel channel;
  private final long from;
  private final long to;
  private long at;

  ChannelInput(FileChannel channel, long from, long to) {
    this.channel = channel;
    this.from = from;
    this.to = to;
    at = from;
  }

  @Override
  public int read(byte[] into, int start, int length) throws IOException {
    if (at >= to) {
      return -1;
    }
    int wanted = (int) Math.min(Math.min(length, CHUNK), to - at);
    int count = channel.read(ByteBuffer.wrap(into, start, wanted), at);
    if (count < 0) {
      throw new Damage(
          "the file shrank while it was read: " + (at - from) + " of " + (to - from) + " bytes");
    }
    at += count;
    return count;
  }
}
