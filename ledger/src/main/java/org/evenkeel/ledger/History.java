package org.evenkeel.ledger;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.TlogProof;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.store.Entries;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.InclusionProof;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.tree.Subtree;
import org.evenkeel.ledger.words.Unproven;

/// What a ledger holds, to read and to prove. It disturbs no writer. Every proof is checked before
/// it is given away.
public final class History implements AutoCloseable {
  private final Entries entries;
  private final LogTree tree;
  private final Trust trust;
  private final Supplier<SignedHead> newest;

  /// @param trust the ledger's own keys
  /// @param newest the head up to which the history is read
  public History(Entries entries, LogTree tree, Trust trust, Supplier<SignedHead> newest) {
    this.entries = entries;
    this.tree = tree;
    this.trust = trust;
    this.newest = newest;
  }

  /// The newest head.
  public SignedHead head() {
    return newest.get();
  }

  /// How many entries stand under it.
  public long size() {
    return head().size();
  }

  /// The public keys that its heads are checked with.
  public Trust trust() {
    return trust;
  }

  /// Reads an entry from the disk and checks it against its own hash and commitment.
  ///
  /// @throws LedgerException.Damaged when it is not as it was written
  public EntryLine entry(long sequence) {
    return Writing.entry(sequence, entries.read(sequence));
  }

  /// Reads the first `size` entries, one at a time.
  public void entries(long size, Consumer<EntryLine> reader) {
    for (long at = 0; at < size; at++) {
      reader.accept(entry(at));
    }
  }

  /// Proves that an entry stands under the newest head.
  public TlogProof prove(long sequence) {
    return prove(sequence, head());
  }

  /// Proves that an entry stands under a head of this ledger.
  ///
  /// @throws LedgerException.Damaged when the entry is not the one that was signed for
  public TlogProof prove(long sequence, SignedHead head) {
    if (sequence < 0 || sequence >= head.size()) {
      throw new IllegalArgumentException("There is no entry " + sequence + '.');
    }
    Hash leaf = MerkleTree.leaf(entries.read(sequence).leaf());
    List<Hash> path = tree.path(sequence, head.size());
    InclusionProof proof = new InclusionProof(sequence, Subtree.whole(head.size()), path);
    try {
      proof.check(leaf, head.checkpoint().root());
    } catch (Unproven wrong) {
      throw new LedgerException.Damaged(
          "entries or nodes",
          "entry " + sequence + " has no proof any more. 'evenkeel ledger fsck' tells why.");
    }
    return new TlogProof(proof, head);
  }

  /// Proves that `newer` holds all that `older` did, both heads of this ledger.
  ///
  /// @throws LedgerException.Forked when one of them is not of this history
  public Growth growth(SignedHead older, SignedHead newer) {
    if (older.size() == 0) {
      return new Growth(0, List.of(), newer);
    }
    List<Hash> path = tree.consistency(older.size(), newer.size());
    Growth growth = new Growth(older.size(), path, newer);
    try {
      growth.check(older.checkpoint().root());
      return growth;
    } catch (Unproven wrong) {
      throw new LedgerException.Forked(
          "The head over " + older.size() + " entries is not of this history.");
    }
  }

  /// Reads everything and says all that is wrong with it.
  ///
  /// @param heads whose signatures have been checked, the newest among them
  public List<Fault> fsck(List<SignedHead> heads) {
    return Fsck.run(entries, tree, heads);
  }

  /// Proves that the newest head holds all that stood under the first `older` entries; the older
  /// head need not be at hand.
  public Growth growth(long older, SignedHead newer) {
    if (older == 0 || older == newer.size()) {
      return new Growth(older, List.of(), newer);
    }
    Growth growth = new Growth(older, tree.consistency(older, newer.size()), newer);
    try {
      growth.check(tree.root(older));
      return growth;
    } catch (Unproven wrong) {
      throw new LedgerException.Damaged(
          "nodes", "they lead to another head. 'evenkeel ledger fsck' tells more.");
    }
  }

  @Override
  public void close() {
    tree.close();
    entries.close();
  }
}
