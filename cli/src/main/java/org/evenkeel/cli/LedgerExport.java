package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.bundle.Chosen;
import org.evenkeel.ledger.bundle.Export;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.note.SignedHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A bundle for someone who has to believe nothing.
@Command(
    name = "export",
    header = "Write a bundle that proves itself: entries, proofs, heads, time-stamps, keys.",
    description =
        "Payloads are in it in clear, except those that were erased: give it to those who may read"
            + " them. It is checked with 'evenkeel ledger verify', or with the program"
            + " evenkeel-ledger-verify.jar, which needs nothing but Java.",
    footer = {
      "  evenkeel ledger export case-7 case-7.zip",
      "  evenkeel ledger export case-7 for-the-court --entries 0,12,20-25"
    })
final class LedgerExport implements Callable<Integer> {
  private final Session session;

  @Mixin private LedgerPlace place = new LedgerPlace();

  @Parameters(
      index = "1",
      paramLabel = "BUNDLE",
      description = "A new folder, or a new file that ends in .zip.")
  private Path bundle = Path.of(".");

  @Option(
      names = "--entries",
      split = ",",
      paramLabel = "N",
      converter = Numbers.class,
      description = "Only these, each with its proof. Default: all.")
  private List<Numbers.Range> entries = List.of();

  LedgerExport(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (Files.exists(bundle)) {
      throw new FileAlreadyExistsException(bundle.toString(), null, bundle + " is there already");
    }
    LedgerFolder folder = place.folder(session);
    try (History history = folder.read()) {
      List<SignedHead> kept = new ArrayList<>(folder.heads().all());
      Export export = new Export(history, kept, folder.stamps().handedOver());
      if (entries.isEmpty()) {
        export.whole(bundle);
      } else {
        export.selection(bundle, new Chosen(Numbers.listed(entries)));
      }
      folder.heads().keepNew(history.head());
      session
          .terminal()
          .say(
              "The bundle is in %s. Head over %d entries: %s"
                  .formatted(bundle, history.size(), history.head().checkpoint().root().base64()));
    }
    return ExitCode.NOTHING_FOUND.number();
  }
}
