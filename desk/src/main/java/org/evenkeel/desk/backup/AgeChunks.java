package org.evenkeel.desk.backup;

import java.nio.ByteBuffer;

/// The pieces of an age payload: 64 KiB each, numbered, the last one marked.
final class AgeChunks {
  static final int PLAIN = 64 * 1024;
  static final int SEALED = PLAIN + 16;

  private long number;

  /// The nonce of the next piece.
  byte[] next(boolean last) {
    byte[] nonce = ByteBuffer.allocate(12).putLong(3, number).array();
    nonce[11] = (byte) (last ? 1 : 0);
    number++;
    return nonce;
  }
}
