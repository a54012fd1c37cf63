package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.jspecify.annotations.Nullable;

/// Deflated data in the midst of other bytes: one after the other, streams are inflated straight
/// into the reader's array, and the bytes between them are read one by one.
final class Inflation implements AutoCloseable {
  private final InputStream in;
  private final byte[] packed = new byte[64 << 10];
  private final Inflater inflater = new Inflater(true);
  private long before;
  private int at;
  private int end;
  private @Nullable Damage failure;

  Inflation(InputStream in) {
    this.in = in;
  }

  /// The next byte outside of a deflated stream, or -1 at the end.
  int next() throws IOException {
    return at < end || fill() ? packed[at++] & 0xff : -1;
  }

  /// Packed bytes that have been used up.
  long position() {
    return before + at;
  }

  /// From here on, the bytes are a deflated stream.
  void begin() {
    inflater.reset();
    inflater.setInput(packed, at, end - at);
  }

  /// Inflates at least one byte.
  ///
  /// @return how many bytes; 0 when the stream is over
  /// @throws Damage when the stream is cut short or corrupt; nothing inflated is lost
  int inflate(byte[] into, int from, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    while (!inflater.finished()) {
      if (inflater.needsInput() && !feed()) {
        throw new Damage("cut short after byte " + position() + " of the packed data");
      }
      int count = step(into, from, length);
      if (count > 0) {
        return count;
      }
    }
    at = end - inflater.getRemaining();
    return 0;
  }

  private boolean feed() throws IOException {
    at = end;
    if (!fill()) {
      return false;
    }
    inflater.setInput(packed, 0, end);
    return true;
  }

  private int step(byte[] into, int from, int length) throws Damage {
    long already = inflater.getBytesWritten();
    try {
      int count = inflater.inflate(into, from, length);
      if (count > 0 || inflater.finished() || inflater.needsInput()) {
        return count;
      }
      failure = corrupt("a dictionary is missing");
    } catch (DataFormatException e) {
      failure = corrupt(String.valueOf(e.getMessage()));
    }
    int rescued = (int) (inflater.getBytesWritten() - already);
    if (rescued == 0) {
      throw failure;
    }
    return rescued;
  }

  private Damage corrupt(String why) {
    at = end - inflater.getRemaining();
    return new Damage("corrupt at byte " + position() + " of the packed data (" + why + ")");
  }

  private boolean fill() throws IOException {
    before += end;
    at = 0;
    end = 0;
    int count = in.read(packed, 0, packed.length);
    end = Math.max(count, 0);
    return count > 0;
  }

  @Override
  public void close() {
    inflater.end();
  }
}
