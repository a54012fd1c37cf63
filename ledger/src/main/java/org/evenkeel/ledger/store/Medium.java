package org.evenkeel.ledger.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/// Bytes that outlive the process: a file, or in tests something that fails on purpose.
interface Medium extends Closeable {
  long length() throws IOException;

  /// Writes all of `bytes`; they may still be lost until `force` has returned.
  void write(ByteBuffer bytes, long at) throws IOException;

  /// Fills `into`, as far as there are bytes.
  void read(ByteBuffer into, long at) throws IOException;

  void truncate(long length) throws IOException;

  /// Returns once everything written so far survives a power cut.
  void force() throws IOException;
}
