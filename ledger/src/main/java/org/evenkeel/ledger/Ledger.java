package org.evenkeel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.TlogProof;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.Store;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.tree.InclusionProof;
import org.evenkeel.ledger.tree.MerkleTree;
import org.evenkeel.ledger.tree.Subtree;
import org.evenkeel.ledger.words.Unproven;

/// An append-only record of who did what when, which proves what it holds. Many threads may append;
/// reading and proving disturb nobody.
public final class Ledger implements AutoCloseable {
  static final String FROZEN = "ledger.frozen";

  private final Parts parts;
  private final Scribe scribe;
  private final GroupCommit commits;
  private volatile boolean frozen;

  private Ledger(Parts parts, Scribe scribe) {
    this.parts = parts;
    this.scribe = scribe;
    this.commits = new GroupCommit(this::commit);
    this.frozen = Opener.isFrozen(parts.store(), scribe.head().size());
  }

  /// Makes a new ledger: its first entry names it and its keys.
  ///
  /// @throws LedgerException.Forked when there is one already
  public static Ledger create(Parts parts, Clock clock) {
    if (parts.store().size() > 0) {
      throw new LedgerException.Forked("There are entries already; a ledger is made only once.");
    }
    SignedHead empty = Scribe.signed(parts, 0, MerkleTree.EMPTY, Instant.EPOCH);
    parts.heads().swap(Optional.empty(), empty.written());
    return open(parts, clock);
  }

  /// Takes up a ledger that was made before.
  ///
  /// @throws LedgerException when it does not fit its last head, or something is damaged
  public static Ledger open(Parts parts, Clock clock) {
    try {
      return new Ledger(parts, new Opener(parts).open(clock(clock)));
    } catch (LedgerException e) {
      parts.close();
      throw e;
    }
  }

  private static LedgerClock clock(Clock wall) {
    return new LedgerClock(wall, System::nanoTime);
  }

  /// Writes an entry. When this returns, it is durable and stands under a signed head.
  public Receipt append(Draft draft) {
    return append(List.of(draft)).getFirst();
  }

  /// Writes entries, in order and together.
  public List<Receipt> append(List<Draft> drafts) {
    return drafts.isEmpty() ? List.of() : commits.append(drafts);
  }

  private List<Receipt> commit(List<Draft> drafts) {
    refuseWhenFrozen();
    return scribe.write(
        drafts.stream().map(d -> new Scribe.Words(d.actor(), d.kind(), d.payload())).toList());
  }

  private void refuseWhenFrozen() {
    if (frozen) {
      throw new LedgerException.Frozen(
          "The ledger is frozen: it takes no more entries, but shows and proves all it has.");
    }
  }

  /// Erases payloads for good. First the tombstone that says so is written and signed, then the
  /// salts are destroyed; all proofs still hold.
  ///
  /// @throws IllegalArgumentException when there is no such entry, or it is one of the ledger's own
  public Receipt erase(Collection<Long> sequences, String actor, String reason) {
    List<Long> sorted = List.copyOf(new TreeSet<>(sequences));
    sorted.forEach(this::checkErasable);
    List<Json> list = sorted.stream().map(Json::of).toList();
    Json payload = Json.of(Map.of("entries", Json.of(list), "reason", Json.of(reason)));
    return commits.alone(
        () -> {
          refuseWhenFrozen();
          Scribe.Words tombstone = new Scribe.Words(actor, EntryLine.ERASURE, payload);
          Receipt receipt = scribe.write(List.of(tombstone)).getFirst();
          sorted.forEach(parts.store()::destroySalt);
          return receipt;
        });
  }

  private void checkErasable(long sequence) {
    if (sequence < 0 || sequence >= size()) {
      throw new IllegalArgumentException("There is no entry " + sequence + '.');
    }
    if (entry(sequence).leaf().kind().startsWith(Draft.OWN)) {
      throw new IllegalArgumentException(
          "Entry " + sequence + " is one of the ledger's own; those are not erased.");
    }
  }

  /// Closes the ledger for good; an entry says by whom and why.
  public Receipt freeze(String actor, String reason) {
    return commits.alone(
        () -> {
          refuseWhenFrozen();
          Json payload = Json.of(Map.of("reason", Json.of(reason)));
          Scribe.Words words = new Scribe.Words(actor, FROZEN, payload);
          Receipt receipt = scribe.write(List.of(words)).getFirst();
          frozen = true;
          return receipt;
        });
  }

  public boolean isFrozen() {
    return frozen;
  }

  /// The newest head.
  public SignedHead head() {
    return scribe.head();
  }

  /// How many entries stand under it.
  public long size() {
    return head().size();
  }

  /// The public keys that its heads are checked with.
  public Trust trust() {
    return parts.trust();
  }

  /// Reads an entry from the disk and checks it against its own hash and commitment.
  public EntryLine entry(long sequence) {
    return Writing.entry(sequence, parts.store().read(sequence));
  }

  /// Reads the entries up to the newest head, one at a time.
  public void entries(Consumer<EntryLine> reader) {
    long size = size();
    for (long at = 0; at < size; at++) {
      reader.accept(entry(at));
    }
  }

  /// Proves that an entry stands under the newest head.
  ///
  /// @throws LedgerException.Damaged when the entry is not the one that was signed for
  public TlogProof prove(long sequence) {
    SignedHead head = head();
    if (sequence < 0 || sequence >= head.size()) {
      throw new IllegalArgumentException("There is no entry " + sequence + '.');
    }
    Hash leaf = MerkleTree.leaf(parts.store().read(sequence).leaf());
    try {
      return proof(sequence, leaf, head);
    } catch (Unproven wrong) {
      rebuild(head);
      return proof(sequence, leaf, head);
    }
  }

  private TlogProof proof(long sequence, Hash leaf, SignedHead head) {
    List<Hash> path = parts.tree().path(sequence, head.size());
    InclusionProof proof = new InclusionProof(sequence, Subtree.whole(head.size()), path);
    proof.check(leaf, head.checkpoint().root());
    return new TlogProof(proof, head);
  }

  private void rebuild(SignedHead head) {
    LogTree tree = parts.tree();
    Store store = parts.store();
    boolean same =
        commits.alone(
            () -> tree.rebuild(store.size(), tree.root(), at -> MerkleTree.leaf(leafOf(at))));
    if (!same) {
      throw new LedgerException.Damaged(
          "entries", "they are not the " + head.size() + " entries that were signed for.");
    }
  }

  private byte[] leafOf(long sequence) {
    return parts.store().read(sequence).leaf();
  }

  /// Proves that an earlier head still holds.
  ///
  /// @throws LedgerException.Forked when that head is not of this history
  public Growth growthFrom(SignedHead older) {
    return growth(older, head());
  }

  /// Proves that `newer` holds what `older` did, both of this ledger.
  public Growth growth(SignedHead older, SignedHead newer) {
    List<Hash> path =
        older.size() == 0 ? List.of() : parts.tree().consistency(older.size(), newer.size());
    Growth growth = new Growth(older.size(), path, newer);
    try {
      if (older.size() > 0) {
        growth.check(older.checkpoint().root());
      }
      return growth;
    } catch (Unproven wrong) {
      throw new LedgerException.Forked(
          "The head over " + older.size() + " entries is not of this history.");
    }
  }

  @Override
  public void close() {
    parts.close();
  }
}
