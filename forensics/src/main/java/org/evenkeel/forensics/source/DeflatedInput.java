package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;

/// Unpacks one bare deflated stream (RFC 1951).
final class DeflatedInput extends BulkInput {
  private final Inflation inflation;
  private boolean begun;

  DeflatedInput(InputStream packed) {
    inflation = new Inflation(packed);
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    if (!begun) {
      begun = true;
      inflation.begin();
    }
    int count = inflation.inflate(into, from, length);
    return count == 0 ? -1 : count;
  }

  @Override
  public void close() {
    inflation.close();
  }
}
