package org.evenkeel.ledger;

import java.security.SecureRandom;
import java.util.Optional;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.entry.Opening;
import org.evenkeel.ledger.json.CanonicalJson;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.json.JsonReader;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.StoredEntry;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// Turns entries into what is stored, and back.
final class Writing {
  private static final SecureRandom RANDOM = new SecureRandom();

  private Writing() {}

  static Opening opening(Json payload) {
    byte[] salt = new byte[Hash.BYTES];
    RANDOM.nextBytes(salt);
    return new Opening(Hash.of(salt), payload);
  }

  static StoredEntry stored(Leaf leaf, Opening opening) {
    byte[] payload = CanonicalJson.bytes(opening.payload());
    byte[] sealed = SealedPayload.seal(opening.salt(), payload);
    return new StoredEntry(leaf.bytes(), sealed, Optional.of(opening.salt()));
  }

  /// @throws LedgerException.Damaged when this is not entry `sequence`, as it was written
  static EntryLine entry(long sequence, StoredEntry stored) {
    try {
      Leaf leaf = leaf(stored);
      if (leaf.sequence() != sequence) {
        throw new Unproven("entry %d lies in its place", leaf.sequence());
      }
      return new EntryLine(leaf, stored.salt().map(salt -> opening(leaf, stored, salt)));
    } catch (Unproven wrong) {
      throw new LedgerException.Damaged(
          "entries", "entry " + sequence + ": " + wrong.getMessage() + '.');
    }
  }

  static Leaf leaf(StoredEntry stored) {
    String text = Strict.utf8(stored.leaf(), "the leaf");
    Json json = JsonReader.read(text);
    if (!CanonicalJson.text(json).equals(text)) {
      throw new Unproven("the leaf is not canonical JSON");
    }
    return Leaf.of(json);
  }

  static Opening opening(Leaf leaf, StoredEntry stored, Hash salt) {
    String payload = Strict.utf8(SealedPayload.open(salt, stored.sealed()), "the payload");
    Opening opening = new Opening(salt, JsonReader.read(payload));
    opening.check(leaf);
    return opening;
  }
}
