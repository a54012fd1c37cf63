package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evenkeel.ledger.note.Growth;
import org.evenkeel.ledger.note.NoteSignature;
import org.evenkeel.ledger.note.Trust;
import org.evenkeel.ledger.note.VerifierKey;
import org.evenkeel.ledger.witness.Witness;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A word for another's ledger.
@Command(
    name = "witness",
    header = "Sign the head of someone else's ledger, if it holds the last one you signed.",
    description = {
      "First make a witness, once, with --name; its public keys are printed, for those who will"
          + " rely on it. Then, for each request (see 'evenkeel ledger prove --since'), the"
          + " signatures are printed, and the head is remembered."
    },
    footer = {
      "  evenkeel ledger witness my-witness --name agency.example/witness > witness.keys",
      "  evenkeel ledger witness my-witness request --key shop.keys > signatures"
    })
final class LedgerWitness implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "WITNESS", description = "The folder of the witness.")
  private Path folder = Path.of(".");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "REQUEST",
      description = "The file with the request.")
  private Optional<Path> request = Optional.empty();

  @Option(names = "--name", paramLabel = "NAME", description = "Make a witness of this name.")
  private Optional<String> name = Optional.empty();

  @Option(
      names = "--key",
      paramLabel = "FILE",
      description = "Public keys of the ledger that asks, which you got from its owner.")
  private Optional<Path> key = Optional.empty();

  LedgerWitness(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (name.isPresent() && request.isEmpty()) {
      List<VerifierKey> keys = Witness.create(folder, name.get()).keys();
      print(keys.stream().map(each -> each.line() + '\n').collect(Collectors.joining()));
    } else if (request.isPresent() && key.isPresent() && name.isEmpty()) {
      Growth growth = Growth.parse(Files.readString(request.get()));
      Trust trust = new Trust(Trust.keys(Files.readString(key.get())), List.of());
      List<NoteSignature> word = Witness.open(folder).cosign(growth, trust, session.clock());
      print(word.stream().map(NoteSignature::line).collect(Collectors.joining()));
      session.terminal().say("Signed for " + growth.head().size() + " entries.");
    } else {
      throw new ParameterException(
          command.commandLine(), "Give --name alone, or a request and the --key of its ledger.");
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private void print(String text) {
    session.terminal().print(text);
  }
}
