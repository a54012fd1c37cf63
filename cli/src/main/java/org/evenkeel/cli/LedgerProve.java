package org.evenkeel.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.note.SignedHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A proof in a file.
@Command(
    name = "prove",
    header = "Prove that an entry stands in the ledger, or that it only grew.",
    description =
        "The proof of an entry is a file of the format c2sp.org/tlog-proof. With --since, it is the"
            + " request that a witness is asked with (c2sp.org/tlog-witness): the newest head, and"
            + " that it holds the one over so many entries unchanged.",
    footer = {
      "  evenkeel ledger prove case-7 12 > 12.tlog-proof",
      "  evenkeel ledger prove case-7 --since 0 > request"
    })
final class LedgerProve implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private LedgerPlace place = new LedgerPlace();

  @Parameters(index = "1", arity = "0..1", paramLabel = "ENTRY", description = "Its number.")
  private Optional<Long> entry = Optional.empty();

  @Option(
      names = "--since",
      paramLabel = "SIZE",
      description = "How many entries the earlier head has; 0 for none.")
  private Optional<Long> since = Optional.empty();

  LedgerProve(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (entry.isPresent() == since.isPresent()) {
      throw new ParameterException(command.commandLine(), "Name one entry, or give --since.");
    }
    LedgerFolder folder = place.folder(session);
    try (History history = folder.read()) {
      String proof =
          entry.isPresent()
              ? history.prove(checked(history, entry.get())).written()
              : growth(folder, history, since.get());
      session.terminal().print(proof);
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private long checked(History history, long sequence) {
    if (sequence < 0 || sequence >= history.size()) {
      throw new ParameterException(
          command.commandLine(),
          "There is no entry " + sequence + "; they go from 0 to " + (history.size() - 1) + '.');
    }
    return sequence;
  }

  private String growth(LedgerFolder folder, History history, long older) {
    SignedHead newest = history.head();
    if (older < 0 || older > newest.size()) {
      throw new ParameterException(
          command.commandLine(),
          "The ledger has " + newest.size() + " entries, not " + older + '.');
    }
    folder.heads().keep(newest); // whoever is asked may remember it
    return history.growth(older, newest).written();
  }
}
