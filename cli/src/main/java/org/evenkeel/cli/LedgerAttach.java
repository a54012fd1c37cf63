package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.note.SignedHead;
import org.evenkeel.ledger.note.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// What a witness answered, put where it belongs.
@Command(
    name = "attach",
    header = "Keep the signatures of a witness with the head that they are for.",
    footer = "  evenkeel ledger attach case-7 signatures --witness witness.keys")
final class LedgerAttach implements Callable<Integer> {
  private final Session session;

  @Mixin private LedgerPlace place = new LedgerPlace();

  @Parameters(index = "1", paramLabel = "FILE", description = "What the witness answered.")
  private Path signatures = Path.of(".");

  @Option(
      names = "--witness",
      required = true,
      paramLabel = "KEYS",
      description = "The witness's public keys.")
  private Path keys = Path.of(".");

  LedgerAttach(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    LedgerFolder folder = place.folder(session);
    Trust trust = new Trust(folder.keys(), Trust.keys(Files.readString(keys)));
    List<String> lines = Files.readAllLines(signatures);
    SignedHead cosigned = folder.heads().attach(lines, trust);
    session
        .terminal()
        .say("The head over " + cosigned.size() + " entries now carries the witness's word.");
    return ExitCode.NOTHING_FOUND.number();
  }
}
