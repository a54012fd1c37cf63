package org.evenkeel.ledger.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.evenkeel.ledger.tree.Hash;

/// The salts, 32 bytes for each entry. To erase a payload, its salt is overwritten with zeroes; so
/// this small file is the only one of which no old copy may be kept for ever.
final class SaltFile {
  static final String NAME = "salts";
  private static final Hash DESTROYED = new Hash(0, 0, 0, 0);
  private final Medium medium;

  SaltFile(Medium medium) {
    this.medium = medium;
  }

  /// Empty when it was destroyed, or never written.
  Optional<Hash> read(long sequence) throws IOException {
    ByteBuffer salt = ByteBuffer.allocate(Hash.BYTES);
    medium.read(salt, sequence * Hash.BYTES);
    if (salt.hasRemaining()) {
      return Optional.empty();
    }
    Hash read = Hash.of(salt.flip());
    return read.equals(DESTROYED) ? Optional.empty() : Optional.of(read);
  }

  /// Not durable yet.
  void write(long first, List<StoredEntry> entries) throws IOException {
    ByteBuffer salts = ByteBuffer.allocate(entries.size() * Hash.BYTES);
    for (StoredEntry entry : entries) {
      salts.put(entry.salt().orElse(DESTROYED).bytes());
    }
    medium.write(salts.flip(), first * Hash.BYTES);
  }

  void destroy(long sequence) throws IOException {
    medium.write(ByteBuffer.wrap(DESTROYED.bytes()), sequence * Hash.BYTES);
    medium.force();
  }

  void truncate(long entries) throws IOException {
    if (medium.length() > entries * Hash.BYTES) {
      medium.truncate(entries * Hash.BYTES);
    }
  }

  void force() throws IOException {
    medium.force();
  }

  void close() throws IOException {
    medium.close();
  }
}
