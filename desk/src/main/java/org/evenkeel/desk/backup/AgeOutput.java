package org.evenkeel.desk.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import javax.crypto.Cipher;

/// Encrypts what is written to it.
final class AgeOutput extends OutputStream {
  private final OutputStream out;
  private final byte[] key;
  private final AgeChunks chunks = new AgeChunks();
  private final byte[] plain = new byte[AgeChunks.PLAIN];
  private int filled;
  private boolean closed;

  AgeOutput(OutputStream out, byte[] key) {
    this.out = out;
    this.key = key;
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    int at = from;
    int left = length;
    while (left > 0) {
      if (filled == plain.length) {
        seal(false);
      }
      int part = Math.min(left, plain.length - filled);
      System.arraycopy(bytes, at, plain, filled, part);
      filled += part;
      at += part;
      left -= part;
    }
  }

  private void seal(boolean last) throws IOException {
    byte[] text = Arrays.copyOf(plain, filled);
    out.write(Age.crypt(Cipher.ENCRYPT_MODE, key, chunks.next(last), text));
    filled = 0;
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      seal(true);
      out.close();
    }
  }
}
