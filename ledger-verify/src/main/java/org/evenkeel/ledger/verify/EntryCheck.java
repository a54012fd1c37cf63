package org.evenkeel.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.BitSet;
import java.util.NavigableMap;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.TlogProof;
import org.evenkeel.ledger.tree.Frontier;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Strict;
import org.evenkeel.ledger.words.Unproven;

/// Reads the entries once, in order, with a memory that does not grow with them. A bundle of all
/// entries is proven by the root they have together; in a selection, each entry brings its proof.
final class EntryCheck {
  private final Bundle bundle;
  private final SignedHead head;
  private final NavigableMap<Long, Hash> heads; // earlier sizes, and the roots signed for them
  private final Frontier tree = new Frontier(); // over the entries up to the first that is missing
  private final BitSet withoutPayload = new BitSet();
  private Instant from = Instant.MIN;
  private Instant to = Instant.MIN;
  private long last = -1;
  private long entries;
  private long proven;
  private long erased;

  EntryCheck(Bundle bundle, SignedHead head, NavigableMap<Long, Hash> heads) {
    this.bundle = bundle;
    this.head = head;
    this.heads = heads;
    if (head.size() > Integer.MAX_VALUE) {
      throw new Unproven("a log of more than " + Integer.MAX_VALUE + " entries is not read");
    }
  }

  void run() throws IOException {
    bundle.lines(Bundle.ENTRIES, this::line);
    if (entries == head.size()) {
      compare(head.checkpoint().root());
    } else if (proven < entries || entries == 0) {
      throw new Unproven(
          tree.size() == entries
              ? "the tail is cut off: " + entries + " entries are left of " + head.size()
              : "entries are missing, and not each of those left has its proof");
    }
    if (!withoutPayload.isEmpty()) {
      throw new Unproven(
          "entry " + withoutPayload.nextSetBit(0) + " has no payload, and no tombstone says why");
    }
  }

  private void line(byte[] line) {
    try {
      take(EntryLine.parse(Strict.utf8(line, "the line")));
    } catch (Unproven wrong) {
      throw wrong.in(Bundle.ENTRIES + " line " + (entries + 1));
    }
  }

  private void take(EntryLine entry) {
    Leaf leaf = entry.leaf();
    if (leaf.sequence() <= last || leaf.sequence() >= head.size()) {
      throw new Unproven(
          "entry " + leaf.sequence() + " cannot follow " + last + " in a log of " + head.size());
    }
    if (leaf.time().isBefore(to)) {
      throw new Unproven("entry " + leaf.sequence() + " is older than the one before it");
    }
    grow(leaf);
    prove(leaf);
    if (entry.opening().isEmpty()) {
      withoutPayload.set((int) leaf.sequence());
      erased++;
    }
    for (long sequence : entry.erased()) {
      if (sequence >= 0 && sequence < leaf.sequence()) {
        withoutPayload.clear((int) sequence);
      }
    }
    last = leaf.sequence();
    from = entries == 0 ? leaf.time() : from;
    to = leaf.time();
    entries++;
  }

  private void grow(Leaf leaf) {
    if (leaf.sequence() == tree.size()) {
      tree.add(leaf.hash());
      Hash signed = heads.get(tree.size());
      if (signed != null) {
        compare(signed);
      }
    }
  }

  private void compare(Hash signed) {
    if (!tree.root().equals(signed)) {
      Long good = heads.lowerKey(tree.size());
      throw new Unproven(
          "the entries %d to %d are not those that were signed: at least one was rewritten",
          good == null ? 0 : good, tree.size() - 1);
    }
  }

  private void prove(Leaf leaf) {
    String name = Bundle.PROOFS + leaf.sequence() + ".tlog-proof";
    if (!bundle.has(name)) {
      return;
    }
    try {
      TlogProof.parse(bundle.text(name)).check(leaf.sequence(), leaf.hash(), head);
      proven++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (Unproven wrong) {
      throw wrong.in(name);
    }
  }

  Report report(long earlier, long unchecked) {
    return new Report(head.checkpoint(), entries, erased, from, to, earlier, unchecked);
  }
}
