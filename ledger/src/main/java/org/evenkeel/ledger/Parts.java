package org.evenkeel.ledger;

import java.util.List;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.sign.Signer;
import org.evenkeel.ledger.store.Heads;
import org.evenkeel.ledger.store.Store;

/// What a ledger is put together from.
///
/// @param store where its entries live
/// @param heads where its last signed head lives, apart from them
/// @param tree over the entries; made anew from them when it is not right
/// @param signers its own keys, all under its own name
public record Parts(Store store, Heads heads, LogTree tree, List<Signer> signers)
    implements AutoCloseable {
  public Parts {
    signers = List.copyOf(signers);
  }

  @Override
  public void close() {
    tree.close();
    store.close();
  }

  Trust trust() {
    return new Trust(signers.stream().map(Signer::key).toList(), List.of());
  }
}
