package org.evenkeel.ledger.evidence;

import org.evenkeel.ledger.History;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// A piece of sealed evidence. Its number is that of the entry that sealed it.
///
/// @param leaf who sealed it when
/// @param facts what was written down about it
public record Item(Leaf leaf, Facts facts) {
  /// @throws IllegalArgumentException when entry `number` seals nothing, or was erased
  public static Item of(History history, long number) {
    if (number < 0 || number >= history.size()) {
      throw new IllegalArgumentException("There is no entry " + number + '.');
    }
    return of(history.entry(number));
  }

  static Item of(EntryLine entry) {
    Leaf leaf = entry.leaf();
    if (!leaf.kind().equals(Evidence.SEALED) || entry.opening().isEmpty()) {
      throw new IllegalArgumentException(
          "Entry " + leaf.sequence() + " is no sealed evidence, but " + leaf.kind() + '.');
    }
    return new Item(leaf, Facts.of(entry.opening().get().payload()));
  }

  public long number() {
    return leaf.sequence();
  }

  boolean isFolder() {
    return facts.text("what").filter("folder"::equals).isPresent();
  }

  /// SHA-256 of the file, or of the list of a folder's files.
  Hash hash() {
    return Facts.hash(
        facts
            .text(isFolder() ? "manifest" : "sha256")
            .orElseThrow(() -> new Unproven("the entry of the evidence names no hash")));
  }

  /// What it was called where it was found.
  public String name() {
    return facts.text("name").orElse("");
  }
}
