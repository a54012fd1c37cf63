package org.evenkeel.forensics.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Unpacked texts on disk, one after the other, so that they need not be unpacked again. Used by
/// one reader at a time.
final class Spool implements AutoCloseable {
  /// Bytes between two looks at the room that is left.
  private static final long STEP = 64L << 20;

  private final Scratch scratch;
  private @Nullable FileChannel channel;
  private long begin;
  private long end;
  private long allowed;
  private boolean complete;

  Spool(Scratch scratch) {
    this.scratch = scratch;
  }

  /// Part of a spool.
  record Region(FileChannel channel, long from, long to) {}

  void begin() {
    begin = end;
    complete = true;
  }

  /// Adds bytes to the current text. When there is no room or the disk fails, the text is given up;
  /// it can still be unpacked again.
  void add(byte[] bytes, int from, int count) {
    if (!complete) {
      return;
    }
    try {
      complete = hasRoom(count);
      ByteBuffer rest = ByteBuffer.wrap(bytes, from, complete ? count : 0);
      while (rest.hasRemaining()) {
        end += opened().write(rest, end);
      }
    } catch (IOException e) {
      complete = false;
    }
    if (!complete) {
      end = begin;
    }
  }

  private boolean hasRoom(int count) {
    if (end + count <= allowed) {
      return true;
    }
    if (!scratch.hasRoom(STEP)) {
      return false;
    }
    allowed = end + STEP;
    return true;
  }

  private FileChannel opened() throws IOException {
    if (channel == null) {
      channel = scratch.open();
    }
    return channel;
  }

  /// The current text, whole; nothing if it was given up.
  Optional<Region> region() {
    FileChannel used = channel;
    return complete && used != null ? Optional.of(new Region(used, begin, end)) : Optional.empty();
  }

  @Override
  public void close() throws IOException {
    if (channel != null) {
      channel.close();
    }
  }
}
