package org.evenkeel.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.entry.Opening;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.store.Entries;
import org.evenkeel.ledger.store.EntryVisitor;
import org.evenkeel.ledger.store.StoredEntry;
import org.evenkeel.ledger.tree.Frontier;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// Reads all that a ledger stores, and says everything that is wrong with it. What an entry is
/// believed for is its hash under a signed head, nothing that lies beside it.
public final class Fsck implements EntryVisitor {
  /// Of a broken disk, the first so many faults are enough.
  private static final int MOST = 1000;

  private static final String ENTRIES = "entries";
  private final LogTree tree;
  private final NavigableMap<Long, Hash> heads = new TreeMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final BitSet withoutPayload = new BitSet();
  private final BitSet erased = new BitSet();
  private final Frontier frontier = new Frontier();
  private Instant last = Instant.MIN;
  private boolean nodesAgree = true;
  private boolean whole = true;

  private Fsck(LogTree tree, List<SignedHead> heads) {
    this.tree = tree;
    heads.forEach(head -> this.heads.put(head.size(), head.checkpoint().root()));
  }

  /// @param entries as many as the newest head was signed over
  /// @param heads whose signatures have been checked, the newest among them
  /// @return all faults, in the order of the entries
  static List<Fault> run(Entries entries, LogTree tree, List<SignedHead> heads) {
    Fsck fsck = new Fsck(tree, heads);
    entries.visit(fsck);
    fsck.end();
    return fsck.faults;
  }

  @Override
  public void entry(long sequence, StoredEntry stored) {
    try {
      Leaf leaf = Writing.leaf(stored);
      if (leaf.sequence() != sequence || leaf.time().isBefore(last)) {
        throw new Unproven("entry %d of %s lies in its place", leaf.sequence(), leaf.time());
      }
      last = leaf.time();
      opening(leaf, stored);
      grow(leaf.hash());
    } catch (Unproven wrong) {
      broken(sequence, ENTRIES, wrong.getMessage() + '.');
    }
  }

  private void opening(Leaf leaf, StoredEntry stored) {
    int sequence = Math.toIntExact(leaf.sequence());
    if (stored.salt().isEmpty()) {
      withoutPayload.set(sequence);
      return;
    }
    try {
      Opening opening = Writing.opening(leaf, stored, stored.salt().get());
      for (long gone : new EntryLine(leaf, java.util.Optional.of(opening)).erased()) {
        if (gone >= 0 && gone < sequence) {
          erased.set((int) gone);
        }
      }
    } catch (Unproven wrong) {
      add(new Fault("salts", "entry " + sequence + ": " + wrong.getMessage() + '.'));
    }
  }

  private void grow(Hash leaf) {
    if (whole) {
      nodesAgree &= tree.agrees(frontier, leaf);
      Hash signed = heads.get(frontier.size());
      if (signed != null && !signed.equals(frontier.root())) {
        Long good = heads.lowerKey(frontier.size());
        whole = false;
        add(
            new Fault(
                ENTRIES,
                "the entries %d to %d are not those that were signed: at least one was rewritten."
                    .formatted(good == null ? 0 : good, frontier.size() - 1)));
      }
    }
  }

  @Override
  public void broken(long sequence, String file, String why) {
    whole = false; // nothing can be said about roots any more
    add(new Fault(file, "entry " + sequence + ": " + why));
  }

  @Override
  public void derived(String file, String why) {
    add(new Fault(file, why, true));
  }

  private void end() {
    if (!nodesAgree) {
      add(new Fault("nodes", "the tree is not that of the entries.", true));
    }
    BitSet unexplained = (BitSet) withoutPayload.clone();
    unexplained.andNot(erased);
    unexplained.stream()
        .limit(MOST)
        .forEach(
            at -> add(new Fault("salts", "entry " + at + " has no payload, and no tombstone.")));
    BitSet unkept = (BitSet) erased.clone();
    unkept.andNot(withoutPayload);
    unkept.stream()
        .limit(MOST)
        .forEach(
            at -> add(new Fault("salts", "entry " + at + " was declared erased, but is there.")));
  }

  private void add(Fault fault) {
    if (faults.size() < MOST) {
      faults.add(fault);
    }
  }
}
