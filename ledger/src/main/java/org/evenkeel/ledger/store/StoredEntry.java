package org.evenkeel.ledger.store;

import java.util.Optional;
import org.evenkeel.ledger.tree.Hash;

/// An entry as it is stored: the leaf in clear, the payload under lock and key.
public final class StoredEntry {
  private final byte[] leaf;
  private final byte[] sealed;
  private final Optional<Hash> salt;

  /// @param leaf the bytes that are hashed
  /// @param sealed the payload, see `SealedPayload`
  /// @param salt its key; empty once it was destroyed
  public StoredEntry(byte[] leaf, byte[] sealed, Optional<Hash> salt) {
    this.leaf = leaf.clone();
    this.sealed = sealed.clone();
    this.salt = salt;
  }

  public byte[] leaf() {
    return leaf.clone();
  }

  public byte[] sealed() {
    return sealed.clone();
  }

  public Optional<Hash> salt() {
    return salt;
  }
}
