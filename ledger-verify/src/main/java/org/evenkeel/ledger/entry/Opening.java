package org.evenkeel.ledger.entry;

import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// What opens a commitment: the payload, and the salt that keeps others from guessing it. Without
/// the two, the leaf still proves that there was an entry, and tells nothing about it.
///
/// @param salt 32 random bytes
public record Opening(Hash salt, Json payload) {
  /// SHA-256 over the salt and the canonical JSON of the payload.
  public Hash commitment() {
    return Hash.sha256(salt.bytes(), CanonicalJson.bytes(payload));
  }

  /// @throws Unproven when the leaf commits to something else
  public void check(Leaf leaf) {
    if (!commitment().equals(leaf.commitment())) {
      throw new Unproven("the payload or its salt is not what was written down at the time");
    }
  }
}
