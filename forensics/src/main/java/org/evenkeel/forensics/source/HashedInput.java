package org.evenkeel.forensics.source;

import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/// The stored bytes of a piece of evidence: counted, and hashed in the moment they are read.
final class HashedInput extends BulkInput {
  private final InputStream stored;
  private final @Nullable MessageDigest digest;
  private final AtomicLong progress;
  private long count;
  private @Nullable String hash;

  /// @param hashing false when the hash is known from an earlier reading
  /// @param progress grows by what is read
  HashedInput(InputStream stored, boolean hashing, AtomicLong progress) {
    this.stored = stored;
    this.digest = hashing ? sha256() : null;
    this.progress = progress;
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public int read(byte[] into, int from, int length) throws IOException {
    int read = stored.read(into, from, Math.min(length, CHUNK));
    if (read > 0) {
      count += read;
      if (digest != null) {
        digest.update(into, from, read);
      }
      progress.addAndGet(read);
    }
    return read;
  }

  long count() {
    return count;
  }

  /// Reads what nobody wanted, so that the hash covers all stored bytes.
  ///
  /// @param damage what has already been told
  /// @return why the stored bytes could not be read to their end
  Optional<String> drain(Optional<String> damage) throws InterruptedException {
    if (digest == null || hash != null) {
      return damage;
    }
    byte[] scratch = new byte[CHUNK];
    try {
      while (read(scratch, 0, CHUNK) >= 0) {
        if (Thread.interrupted()) {
          throw new InterruptedException("told to stop while hashing");
        }
      }
      return damage;
    } catch (IOException e) {
      String why = Damage.sentence(e);
      return damage.or(() -> Optional.of(why));
    }
  }

  /// Hash of all that has been read, in hexadecimal; nothing may be read afterwards.
  String sha256Hex() {
    if (hash == null) {
      hash = digest == null ? "" : HexFormat.of().formatHex(digest.digest());
    }
    return hash;
  }
}
