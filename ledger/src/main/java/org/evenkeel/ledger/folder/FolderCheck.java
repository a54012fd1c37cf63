package org.evenkeel.ledger.folder;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.sign.KeyFiles;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.words.Unproven;

/// Looks at all files of a ledger in a folder: settings, keys, heads, entries, tree.
final class FolderCheck {
  private final LedgerFolder folder;
  private final KeyFiles keys;
  private final List<Fault> faults = new ArrayList<>();

  FolderCheck(LedgerFolder folder, KeyFiles keys) {
    this.folder = folder;
    this.keys = keys;
  }

  List<Fault> run() {
    check("keys", keys::load);
    try (History history = folder.read()) {
      List<SignedHead> heads = new ArrayList<>(kept(history));
      heads.add(history.head());
      faults.addAll(history.fsck(heads));
    } catch (LedgerException e) {
      faults.add(fault("head", e));
    }
    return List.copyOf(faults);
  }

  private List<SignedHead> kept(History history) {
    List<SignedHead> good = new ArrayList<>();
    Trust own = history.trust();
    check(
        "checkpoints",
        () -> {
          for (SignedHead head : folder.heads().all()) {
            if (believed(head, own, history.head())) {
              good.add(head);
            }
          }
        });
    return good;
  }

  private boolean believed(SignedHead head, Trust own, SignedHead newest) {
    String file = "checkpoints/" + KeptHeads.name(head.size());
    try {
      own.check(head);
      if (head.size() > newest.size()) {
        throw new Unproven(
            "it has %d entries, the last signed head only %d: that one was set back",
            head.size(), newest.size());
      }
      return true;
    } catch (Unproven wrong) {
      faults.add(new Fault(file, wrong.getMessage() + '.', false));
      return false;
    }
  }

  private void check(String file, Runnable look) {
    try {
      look.run();
    } catch (LedgerException e) {
      faults.add(fault(file, e));
    }
  }

  private static Fault fault(String file, LedgerException e) {
    return e instanceof LedgerException.Damaged damaged
        ? new Fault(damaged.file(), damaged.sentence(), false)
        : new Fault(file, String.valueOf(e.getMessage()), false);
  }
}
