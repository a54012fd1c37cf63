package org.evenkeel.ledger.store;

import java.util.List;

/// Where entries live: an append-only list, and one salt beside each entry, the only thing that may
/// ever be destroyed. One writer at a time; readers do not disturb it.
public interface Store extends Entries {
  /// Keeps entries, in order, behind those that are there. When it returns, they survive a power
  /// cut.
  ///
  /// @throws LedgerException.NotStored when none of them was kept
  /// @throws LedgerException.Stopped when nobody knows what was kept
  void append(List<StoredEntry> entries);

  /// Destroys the salt of an entry, durably. That it is gone already is no error.
  ///
  /// @throws LedgerException.Stopped when nobody knows whether it is gone
  void destroySalt(long sequence);

  /// How many bytes of a half-written entry the last opening found and cut off.
  long cutOff();
}
