package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;

/// A text that is written to a spool while it is read.
final class SpooledInput extends BulkInput {
  private final InputStream text;
  private final Spool spool;

  SpooledInput(InputStream text, Spool spool) {
    this.text = text;
    this.spool = spool;
    spool.begin();
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = text.read(into, from, length);
    if (count > 0) {
      spool.add(into, from, count);
    }
    return count;
  }
}
