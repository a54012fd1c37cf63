package org.evenkeel.ledger.store;

import java.util.Optional;

/// The last signed head, kept apart from the entries and changed only by compare-and-swap. So
/// neither a restored backup of the entries nor a second instance can sign a fork: its head is not
/// the one that is expected. (Sunlight, a log of Certificate Transparency, does the same.)
public interface Heads {
  /// The note of the newest head; empty before the ledger is made.
  Optional<String> last();

  /// Puts `next` in place of `expected`, durably.
  ///
  /// @throws LedgerException.Forked when another head stands there
  /// @throws LedgerException.Stopped when nobody knows which of the two stands there now
  void swap(Optional<String> expected, String next);
}
