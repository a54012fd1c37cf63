package org.evenkeel.cli;

import java.util.concurrent.Callable;
import org.evenkeel.ledger.evidence.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Evidence that changes hands.
@Command(
    name = "transfer",
    header = "Write down that sealed evidence, or a copy of it, was handed to someone.",
    footer = "  evenkeel ledger transfer case-7 3 --to 'Dr. Chen' --reason 'ordered by the court'")
final class LedgerTransfer implements Callable<Integer> {
  private final Session session;

  @Mixin private ItemChoice item = new ItemChoice();
  @Mixin private Actor actor = new Actor();

  @Option(names = "--to", required = true, paramLabel = "NAME", description = "Who has it now.")
  private String to = "";

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "Why.")
  private String reason = "";

  LedgerTransfer(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    try (var ledger = item.folder(session).open()) {
      Evidence evidence = new Evidence(ledger, item.folder(session).vault(), session.clock());
      var _ = evidence.transfer(item.in(ledger.history()), to, actor.name(), reason);
    }
    session.terminal().say("Item " + item.number() + " is with " + to + " now.");
    return ExitCode.NOTHING_FOUND.number();
  }
}
