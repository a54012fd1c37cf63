package org.evenkeel.ledger.store;

/// Who looks at every entry of a store, the broken ones too.
public interface EntryVisitor {
  /// A whole entry.
  void entry(long sequence, StoredEntry entry);

  /// An entry that is not whole.
  ///
  /// @param file where the damage lies
  void broken(long sequence, String file, String why);

  /// Something beside the entries is wrong, and can be made anew from them.
  void derived(String file, String why);
}
