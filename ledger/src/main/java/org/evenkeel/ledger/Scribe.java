package org.evenkeel.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.entry.Opening;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.note.Note;
import org.evenkeel.ledger.note.NoteSignature;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.sign.Signer;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.StoredEntry;
import org.evenkeel.ledger.tree.Hash;
import org.jspecify.annotations.Nullable;

/// Writes entries down and signs for them; never two at a time. In this order, so that a crash at
/// any moment leaves nothing acknowledged that is not there, and nothing signed that was not read
/// back: store and sync, read back and hash again, grow the tree, sign, swap the head, acknowledge.
final class Scribe {
  private final Parts parts;
  private final LedgerClock clock;
  private volatile SignedHead head;
  private Instant last;
  private @Nullable LedgerException broken;

  /// @param head the last that was signed
  /// @param last time of the last entry
  Scribe(Parts parts, LedgerClock clock, SignedHead head, Instant last) {
    this.parts = parts;
    this.clock = clock;
    this.head = head;
    this.last = last;
  }

  SignedHead head() {
    return head;
  }

  /// What to write, whoever wants it.
  record Words(String actor, String kind, Json payload) {}

  List<Receipt> write(List<Words> wanted) {
    refuseWhenBroken();
    LedgerClock.Reading now = clock.read(last);
    List<Leaf> leaves = new ArrayList<>();
    List<StoredEntry> entries = new ArrayList<>();
    for (Words words : wanted) {
      Opening opening = Writing.opening(words.payload());
      Leaf leaf = leaf(parts.store().size() + leaves.size(), now, words, opening.commitment());
      leaves.add(leaf);
      entries.add(Writing.stored(leaf, opening));
    }
    parts.store().append(entries);
    return signFor(leaves);
  }

  private static Leaf leaf(long sequence, LedgerClock.Reading now, Words words, Hash commitment) {
    return new Leaf(sequence, now.time(), words.actor(), words.kind(), commitment, now.step());
  }

  private List<Receipt> signFor(List<Leaf> leaves) {
    try {
      leaves.forEach(this::readBack);
      parts.tree().add(leaves.stream().map(Leaf::hash).toList());
      last = leaves.isEmpty() ? last : leaves.getLast().time();
      sign();
    } catch (LedgerException e) {
      broken = e;
      throw e;
    }
    SignedHead signed = head;
    return leaves.stream().map(leaf -> new Receipt(leaf, signed)).toList();
  }

  /// Signs nothing that is not on the disk as it was meant: a log of Certificate Transparency was
  /// lost in 2022 because one bit of an entry differed from what had been signed.
  private void readBack(Leaf leaf) {
    EntryLine stored = Writing.entry(leaf.sequence(), parts.store().read(leaf.sequence()));
    if (!stored.leaf().equals(leaf) || stored.opening().isEmpty()) {
      throw new LedgerException.Damaged(
          "entries", "entry " + leaf.sequence() + " was not stored as it was written.");
    }
  }

  /// Signs the tree as it is now, and puts the head in its place.
  private void sign() {
    SignedHead next = signed(parts, parts.tree().size(), parts.tree().root(), last);
    parts.heads().swap(Optional.of(head.written()), next.written());
    head = next;
  }

  static SignedHead signed(Parts parts, long size, Hash root, Instant time) {
    Checkpoint checkpoint = Checkpoint.of(parts.trust().origin(), size, root);
    List<NoteSignature> signatures = new ArrayList<>();
    for (Signer signer : parts.signers()) {
      signatures.add(signer.sign(checkpoint.text(), time.getEpochSecond()));
    }
    return new SignedHead(checkpoint, new Note(checkpoint.text(), signatures));
  }

  private void refuseWhenBroken() {
    LedgerException before = broken;
    if (before != null) {
      throw new LedgerException.Stopped("The ledger has stopped. " + before.getMessage(), before);
    }
  }
}
