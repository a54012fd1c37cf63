package org.evenkeel.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.Store;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.words.Unproven;

/// Takes a ledger up where the last writer left it: compares the entries with the last signed head,
/// keeps what a crash left behind, and refuses to go on where a fork would be signed.
final class Opener {
  private static final String CREATED = "ledger.created";
  private static final String RECOVERED = "ledger.recovered";
  private static final String LEDGER = "ledger";

  private final Parts parts;
  private final Store store;

  Opener(Parts parts) {
    this.parts = parts;
    this.store = parts.store();
  }

  /// @throws LedgerException.Forked when the entries are older than the head
  /// @throws LedgerException.Damaged when they are not those that it was signed over
  Scribe open(LedgerClock clock) {
    SignedHead head = head();
    if (store.size() < head.size()) {
      throw new LedgerException.Forked(
          "The entries end at %d, but the last head was signed over %d: an older backup was"
                  .formatted(store.size(), head.size())
              + " restored, or the tail was cut off. Restore a newer backup of the entries; to go"
              + " on here would make two histories.");
    }
    Hash root = head.checkpoint().root();
    if (!parts.tree().takeUp(head.size(), root, this::leafHash)) {
      throw new LedgerException.Damaged(
          "entries",
          "they are not the %d entries that the last head was signed over. Run 'evenkeel ledger fsck'."
              .formatted(head.size()));
    }
    finishErasure();
    boolean frozen = isFrozen(store, head.size());
    if (frozen && store.size() > head.size()) {
      throw new LedgerException.Damaged(
          "entries", "entry " + head.size() + " follows the one that froze the ledger.");
    }
    Scribe scribe = new Scribe(parts, clock, head, takeTail(head.size()));
    if (store.size() == 0) {
      var _ = scribe.write(List.of(created()));
    } else if (!frozen && (store.size() > head.size() || store.cutOff() > 0)) {
      var _ = scribe.write(List.of(recovered(head.size())));
    }
    return scribe;
  }

  /// Whether the last of `size` entries froze the ledger, or the last before a recovery.
  static boolean isFrozen(Store store, long size) {
    return LongStream.range(Math.max(0, size - 2), size)
        .mapToObj(at -> Writing.entry(at, store.read(at)).leaf().kind())
        .anyMatch(Ledger.FROZEN::equals);
  }

  private SignedHead head() {
    String note =
        parts
            .heads()
            .last()
            .orElseThrow(() -> new LedgerException.Unfit("The last signed head is missing."));
    try {
      SignedHead head = SignedHead.parse(note);
      parts.trust().check(head);
      return head;
    } catch (Unproven wrong) {
      throw new LedgerException.Damaged(
          "head", "the last signed head cannot be believed: " + wrong.getMessage() + '.');
    }
  }

  private Hash leafHash(long sequence) {
    return MerkleTree.leaf(store.read(sequence).leaf());
  }

  /// A crash may have come between a tombstone and the destruction that it declares.
  private void finishErasure() {
    for (long at = Math.max(0, store.size() - 2); at < store.size(); at++) {
      EntryLine entry = Writing.entry(at, store.read(at));
      for (long sequence : entry.erased()) {
        if (sequence >= 0 && sequence < at) {
          store.destroySalt(sequence);
        }
      }
    }
  }

  /// Entries that are durable but were not signed for: nobody was told that they are kept. They
  /// stay, and an entry of the ledger's own says so.
  private Instant takeTail(long signed) {
    Instant last = signed == 0 ? Instant.EPOCH : entry(signed - 1).time();
    for (long at = signed; at < store.size(); at++) {
      Leaf leaf = entry(at);
      if (leaf.time().isBefore(last)) {
        throw new LedgerException.Damaged(
            "entries", "entry " + at + " was not signed for and is older than the one before it.");
      }
      parts.tree().add(List.of(leaf.hash()));
      last = leaf.time();
    }
    return last;
  }

  private Leaf entry(long sequence) {
    return Writing.entry(sequence, store.read(sequence)).leaf();
  }

  private Scribe.Words created() {
    Trust trust = parts.trust();
    List<Json> keys = trust.log().stream().map(VerifierKey::line).map(Json::of).toList();
    Json payload = Json.of(Map.of("origin", Json.of(trust.origin()), "keys", Json.of(keys)));
    return new Scribe.Words(LEDGER, CREATED, payload);
  }

  private Scribe.Words recovered(long signed) {
    Json payload =
        Json.of(
            Map.of(
                "signedEntries", Json.of(signed),
                "keptUnsigned", Json.of(store.size() - signed),
                "cutOffBytes", Json.of(store.cutOff())));
    return new Scribe.Words(LEDGER, RECOVERED, payload);
  }
}
