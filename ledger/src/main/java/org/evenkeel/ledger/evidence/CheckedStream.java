package org.evenkeel.ledger.evidence;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.Hash;

/// A sealed file while it is read: what is read to its end is what was sealed, or reading fails.
final class CheckedStream extends FilterInputStream {
  private final MessageDigest digest = Hash.digest();
  private final Hash expected;
  private boolean done;

  CheckedStream(InputStream in, Hash expected) {
    super(in);
    this.expected = expected;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int count = in.read(into, from, length);
    if (count > 0) {
      digest.update(into, from, count);
    } else if (count < 0 && !done) {
      done = true;
      if (!Hash.of(digest.digest()).equals(expected)) {
        throw new LedgerException.Damaged(
            Vault.name(expected), "its bytes are not those that were sealed.");
      }
    }
    return count;
  }

  @Override
  public long skip(long count) throws IOException {
    return readNBytes((int) Math.min(count, 1 << 16)).length;
  }

  @Override
  public boolean markSupported() {
    return false;
  }
}
