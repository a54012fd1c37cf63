package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;

/// An input that is meant to be read many bytes at a time.
abstract class BulkInput extends InputStream {
  /// How much is read at once: what was read is still in the core's cache when it is hashed.
  static final int CHUNK = 128 << 10;

  @Override
  public abstract int read(byte[] into, int from, int length) throws IOException;

  @Override
  public final int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }
}
