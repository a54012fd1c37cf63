package org.evenkeel.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// A person's data, gone; the proofs stay.
@Command(
    name = "erase",
    header = "Erase what entries say, for good. That they were there stays provable.",
    description =
        "A tombstone says who erased what and why. The keys of the payloads are destroyed, so that"
            + " they are gone from old copies of the entries, too; old copies of the file 'salts'"
            + " and bundles that were given away are not reached.",
    footer = "  evenkeel ledger erase case-7 12 --reason 'asked by the customer' --sure")
final class LedgerErase implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private LedgerPlace place = new LedgerPlace();
  @Mixin private Actor actor = new Actor();
  @Mixin private Sure sure = new Sure();

  @Parameters(
      index = "1..*",
      arity = "1..*",
      paramLabel = "ENTRY",
      converter = Numbers.class,
      description = "Numbers of entries, such as 7 or 7-12.")
  private List<Numbers.Range> entries = List.of();

  LedgerErase(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    List<Long> sequences = Numbers.listed(entries);
    if (!sure.of("This erases what " + sequences.size() + " entries say.", session)) {
      return ExitCode.MISUSED.number();
    }
    try (var ledger = place.folder(session).open()) {
      Receipt tombstone = ledger.erase(sequences, actor.name(), sure.reason());
      session.terminal().print(tombstone.sequence() + System.lineSeparator());
      return ExitCode.NOTHING_FOUND.number();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
