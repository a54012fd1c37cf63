package org.evenkeel.desk.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import javax.crypto.Cipher;

/// Decrypts what it reads. Nothing is handed on that was changed, and an end that is missing is
/// noticed.
final class AgeInput extends InputStream {
  private final PushbackInputStream in;
  private final byte[] key;
  private final AgeChunks chunks = new AgeChunks();
  private byte[] plain = new byte[0];
  private int at;
  private boolean ended;

  AgeInput(InputStream in, byte[] key) {
    this.in = new PushbackInputStream(in);
    this.key = key;
  }

  @Override
  public int read() throws IOException {
    return fill() ? plain[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (!fill()) {
      return -1;
    }
    int part = Math.min(length, plain.length - at);
    System.arraycopy(plain, at, bytes, from, part);
    at += part;
    return part;
  }

  /// Whether there is something to hand on.
  private boolean fill() throws IOException {
    while (at == plain.length && !ended) {
      byte[] sealed = in.readNBytes(AgeChunks.SEALED);
      int following = sealed.length == AgeChunks.SEALED ? in.read() : -1;
      ended = following < 0;
      if (!ended) {
        in.unread(following);
      }
      plain = opened(sealed);
      at = 0;
    }
    return at < plain.length;
  }

  private byte[] opened(byte[] sealed) {
    try {
      return Age.crypt(Cipher.DECRYPT_MODE, key, chunks.next(ended), sealed);
    } catch (IllegalStateException e) {
      throw new BackupException.Locked("The backup is damaged, or its end is missing.");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
