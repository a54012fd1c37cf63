package org.evenkeel.ledger.evidence;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.entry.Leaf;
import org.evenkeel.ledger.note.SignedHead;

/// The record of one item: how it was taken, and everyone who had it since.
///
/// @param item how it was taken
/// @param steps what was done with it since, in order
/// @param head the signed head over all of that
public record Custody(Item item, List<Step> steps, SignedHead head) {
  /// One access, copy or hand-over.
  ///
  /// @param entry its number in the ledger
  /// @param what `accessed`, `copied` or `transferred`
  /// @param to whom or where to; empty for an access
  public record Step(
      long entry, Instant time, String actor, String what, String to, String reason) {}

  private static final String OURS = "evidence.";

  public Custody {
    steps = List.copyOf(steps);
  }

  /// @throws IllegalArgumentException when entry `number` seals nothing
  public static Custody of(History history, long number) {
    Item item = Item.of(history, number);
    List<Step> steps = new ArrayList<>();
    for (long at = number + 1; at < history.size(); at++) {
      EntryLine entry = history.entry(at);
      Leaf leaf = entry.leaf();
      if (leaf.kind().startsWith(OURS) && entry.opening().isPresent()) {
        Facts facts = Facts.of(entry.opening().get().payload());
        if (facts.has("item") && facts.number("item") == number) {
          steps.add(step(leaf, facts));
        }
      }
    }
    return new Custody(item, steps, history.head());
  }

  private static Step step(Leaf leaf, Facts facts) {
    return new Step(
        leaf.sequence(),
        leaf.time(),
        leaf.actor(),
        leaf.kind().substring(OURS.length()),
        facts.text("to").orElse(""),
        facts.text("reason").orElse(""));
  }
}
