package org.evenkeel.ledger.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import javax.sql.DataSource;
import org.evenkeel.ledger.Fault;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.Parts;
import org.evenkeel.ledger.folder.KeptHeads;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.proof.LogTree;
import org.evenkeel.ledger.sign.KeyFiles;
import org.evenkeel.ledger.sign.Signer;
import org.evenkeel.ledger.store.HeadFile;
import org.evenkeel.ledger.store.LedgerException;
import org.evenkeel.ledger.store.TwinHeads;

/// A ledger whose entries are in PostgreSQL. Keys, kept heads, the tree (made anew when it is lost)
/// and a second copy of the last head are in a folder, which must not go into the same backup as
/// the database. The tables are made with `PostgresSchema`.
public final class PostgresLedger {
  private final DataSource database;
  private final String name;
  private final Path folder;
  private final Clock clock;

  /// @param database whose connections sign in as the role that can only add
  /// @param name of the ledger, its origin
  public PostgresLedger(DataSource database, String name, Path folder, Clock clock) {
    this.database = database;
    this.name = name;
    this.folder = folder;
    this.clock = clock;
  }

  /// Makes the ledger.
  ///
  /// @throws LedgerException when there is one of this name, or the folder has keys already
  public Ledger create() {
    try {
      Files.createDirectories(folder);
      if (Files.exists(keys())) {
        throw new LedgerException.Unfit("There are keys in " + folder + " already.");
      }
      return Ledger.create(parts(new KeyFiles(keys()).generate(name, LedgerFolder.SCHEMES)), clock);
    } catch (IOException e) {
      throw new LedgerException.Unfit(
          "No ledger could be made in " + folder + ": " + e.getMessage() + '.');
    }
  }

  /// Takes the ledger up. Only one process can have it open; others get `InUse`.
  public Ledger open() {
    return Ledger.open(parts(new KeyFiles(keys()).load()), clock);
  }

  private Parts parts(List<Signer> signers) {
    TwinHeads heads =
        new TwinHeads(new PostgresHeads(database, name), new HeadFile(folder.resolve("head")));
    PostgresStore store = PostgresStore.open(database, name);
    return new Parts(store, heads, LogTree.writing(folder.resolve("nodes")), signers);
  }

  /// Heads that were given away or are kept now and then.
  public KeptHeads heads() {
    return new KeptHeads(folder.resolve("checkpoints"));
  }

  /// Reads everything and says all that is wrong.
  ///
  /// @param open the ledger, which may be written to meanwhile
  public List<Fault> fsck(Ledger open) {
    List<SignedHead> heads = new java.util.ArrayList<>(heads().all());
    heads.forEach(open.history().trust()::check);
    heads.add(open.history().head());
    return open.history().fsck(heads);
  }

  private Path keys() {
    return folder.resolve("keys");
  }
}
