package org.evenkeel.cli;

import java.nio.file.Path;
import org.evenkeel.ledger.folder.LedgerFolder;
import picocli.CommandLine.Parameters;

/// Which ledger is meant. Shared by the commands that work on one.
final class LedgerPlace {
  @Parameters(index = "0", paramLabel = "LEDGER", description = "The folder of the ledger.")
  private Path folder = Path.of(".");

  Path path() {
    return folder;
  }

  LedgerFolder folder(Session session) {
    return new LedgerFolder(folder, session.clock());
  }
}
