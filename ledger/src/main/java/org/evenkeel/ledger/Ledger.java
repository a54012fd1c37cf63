package org.evenkeel.ledger;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.json.Json;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.MerkleTree;

/// An append-only record of who did what when, which proves what it holds. Many threads may append;
/// reading and proving disturb nobody.
public final class Ledger implements AutoCloseable {
  static final String FROZEN = "ledger.frozen";

  private final Parts parts;
  private final Scribe scribe;
  private final GroupCommit commits;
  private final History history;
  private volatile boolean frozen;

  private Ledger(Parts parts, Scribe scribe) {
    this.parts = parts;
    this.scribe = scribe;
    this.commits = new GroupCommit(this::commit);
    this.history = new History(parts.store(), parts.tree(), parts.trust(), scribe::head);
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
    if (sequence < 0 || sequence >= history.size()) {
      throw new IllegalArgumentException("There is no entry " + sequence + '.');
    }
    if (history.entry(sequence).leaf().kind().startsWith(Draft.OWN)) {
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

  /// What it holds, to read and to prove.
  public History history() {
    return history;
  }

  @Override
  public void close() {
    parts.close();
  }
}
