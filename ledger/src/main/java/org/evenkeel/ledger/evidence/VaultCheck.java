package org.evenkeel.ledger.evidence;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.entry.EntryLine;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.tree.Hash;
import org.evenkeel.ledger.words.Unproven;

/// Hashes everything sealed once more.
public final class VaultCheck {
  private final Vault vault;
  private final Set<Hash> seen = new HashSet<>();
  private final List<Fault> faults = new ArrayList<>();

  public VaultCheck(Vault vault) {
    this.vault = vault;
  }

  /// All that is not as it was sealed.
  public List<Fault> run(History history) {
    for (long at = 0; at < history.size(); at++) {
      EntryLine entry = history.entry(at);
      if (entry.leaf().kind().equals(Evidence.SEALED) && entry.opening().isPresent()) {
        check(Item.of(entry));
      }
    }
    return List.copyOf(faults);
  }

  private void check(Item item) {
    Hash hash = item.hash();
    checkFile(item, hash);
    if (item.isFolder()) {
      try (BufferedReader lines =
          new BufferedReader(new InputStreamReader(vault.read(hash), StandardCharsets.UTF_8))) {
        lines.lines().map(ManifestLine::parse).forEach(line -> checkLine(item, line));
      } catch (IOException | LedgerException | Unproven e) {
        // the list itself was reported above
      }
    }
  }

  private void checkLine(Item item, ManifestLine line) {
    line.sealed().map(Sealed::sha256).ifPresent(hash -> checkFile(item, hash));
  }

  private void checkFile(Item item, Hash hash) {
    if (!seen.add(hash)) {
      return;
    }
    try {
      vault.check(hash);
    } catch (LedgerException.Damaged e) {
      faults.add(new Fault(e.file(), "item " + item.number() + ": " + e.sentence(), false));
    } catch (IOException e) {
      faults.add(
          new Fault(
              Vault.name(hash),
              "item " + item.number() + ": it cannot be read: " + e.getMessage() + '.',
              false));
    }
  }
}
