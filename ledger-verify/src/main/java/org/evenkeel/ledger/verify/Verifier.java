package org.evenkeel.ledger.verify;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.nio.file.ProviderNotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.evenkeel.ledger.note.Checkpoint;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// Checks a bundle with nothing but the bundle and a key that came from elsewhere.
public final class Verifier {
  private final Bundle bundle;
  private final Trust trust;
  private final TreeMap<Long, Hash> heads = new TreeMap<>();

  private Verifier(Bundle bundle, Trust trust) {
    this.bundle = bundle;
    this.trust = trust;
  }

  /// Looks at everything, in the order of what rests on what.
  ///
  /// @param place a folder or a zip
  /// @param trust the keys of the ledger, and the witnesses who must have signed
  /// @param held an earlier checkpoint that left the house; the ledger must have grown from it
  /// @throws Unproven with the first thing that is wrong
  /// @throws IOException when the bundle cannot be read
  public static Report check(Path place, Trust trust, Optional<Checkpoint> held)
      throws IOException {
    try (Bundle bundle = Bundle.open(place)) {
      return new Verifier(bundle, trust).check(held);
    } catch (UncheckedIOException | ProviderNotFoundException e) {
      throw new IOException(place + " cannot be read as a bundle: " + e.getMessage(), e);
    }
  }

  private Report check(Optional<Checkpoint> held) throws IOException {
    SignedHead head = head();
    history(head);
    held.ifPresent(this::holds);
    EntryCheck entries = new EntryCheck(bundle, head, heads);
    entries.run();
    new SumCheck(bundle).run();
    return entries.report(heads.size() - 1L, unchecked());
  }

  private SignedHead head() throws IOException {
    try {
      SignedHead head = SignedHead.parse(bundle.text(Bundle.HEAD));
      trust.check(head);
      heads.put(head.size(), head.checkpoint().root());
      return head;
    } catch (Unproven wrong) {
      throw wrong.in(Bundle.HEAD);
    }
  }

  /// Each earlier head is signed, and the next one holds it unchanged, up to the newest.
  private void history(SignedHead newest) throws IOException {
    Optional<SignedHead> before = Optional.empty();
    for (String name : bundle.names(Bundle.HISTORY)) {
      try {
        Growth growth = Growth.parse(bundle.text(name));
        new Trust(trust.log(), List.of()).check(growth.head()); // no witness saw every head
        follows(before, growth);
        before = Optional.of(growth.head());
        heads.put(growth.head().size(), growth.head().checkpoint().root());
      } catch (Unproven wrong) {
        throw wrong.in(name);
      }
    }
    before.ifPresent(last -> ends(last, newest));
  }

  private static void follows(Optional<SignedHead> before, Growth growth) {
    if (before.map(SignedHead::size).orElse(0L) != growth.older()) {
      throw new Unproven("this head does not follow the one before it");
    }
    before.ifPresent(head -> growth.check(head.checkpoint().root()));
  }

  private static void ends(SignedHead last, SignedHead newest) {
    if (!last.checkpoint().equals(newest.checkpoint())) {
      throw new Unproven(
          "the history ends at %d entries with another head than the newest: the ledger was forked",
          last.size());
    }
  }

  private void holds(Checkpoint held) {
    if (held.size() > heads.lastKey()) {
      throw new Unproven(
          "the checkpoint you hold has %d entries, the bundle %d: the tail was cut off",
          held.size(), heads.lastKey());
    }
    Hash now = heads.get(held.size());
    if (now == null) {
      heads.put(held.size(), held.root()); // the entries themselves will tell
    } else if (!now.equals(held.root())) {
      throw new Unproven(
          "the first %d entries are not those of the checkpoint you hold: the ledger was rewritten",
          held.size());
    }
  }

  private long unchecked() {
    return bundle.names("").stream()
        .filter(name -> Bundle.CHECKED.stream().noneMatch(name::startsWith))
        .count();
  }
}
