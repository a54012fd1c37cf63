package org.evenkeel.ledger.store;

import java.io.Closeable;

/// Entries that can be read. What comes back is what lies on the disk, believed by nobody yet.
public interface Entries extends Closeable {
  /// How many there are.
  long size();

  /// Reads an entry from where it is stored, not from memory.
  ///
  /// @throws LedgerException.Damaged when it is not whole
  StoredEntry read(long sequence);

  /// Shows every entry, in order, with a memory that does not grow with them.
  default void visit(EntryVisitor visitor) {
    for (long at = 0; at < size(); at++) {
      try {
        visitor.entry(at, read(at));
      } catch (LedgerException.Damaged damaged) {
        visitor.broken(at, damaged.file(), damaged.sentence());
      }
    }
  }

  @Override
  void close();
}
