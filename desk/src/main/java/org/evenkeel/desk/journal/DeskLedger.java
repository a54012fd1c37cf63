package org.evenkeel.desk.journal;

import jakarta.annotation.PreDestroy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.evenkeel.desk.frame.DataFolder;
import org.evenkeel.ledger.Ledger;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.springframework.stereotype.Component;

/// The ledger of this desk. Its last signed head lies in a folder of its own, so that a restored
/// backup of the other cannot pass for the present.
@Component
public class DeskLedger {
  private static final String ORIGIN = "evenkeel/desk";

  private final Ledger ledger;

  DeskLedger(DataFolder data, Clock clock) {
    Path folder = data.folder("ledger").resolve("entries");
    LedgerFolder files = new LedgerFolder(folder, clock);
    this.ledger =
        Files.exists(folder)
            ? files.open()
            : files.create(ORIGIN, data.folder("head").resolve("checkpoint"));
  }

  public Ledger ledger() {
    return ledger;
  }

  @PreDestroy
  void close() {
    ledger.close();
  }
}
