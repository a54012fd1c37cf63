package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.evidence.Evidence;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// A copy of sealed evidence to work on.
@Command(
    name = "take",
    header = "Copy sealed evidence out, to work on it. That stands in the ledger first.",
    footer = "  evenkeel ledger take case-7 3 work/nginx --reason 'to investigate'")
final class LedgerTake implements Callable<Integer> {
  private final Session session;

  @Mixin private ItemChoice item = new ItemChoice();
  @Mixin private Actor actor = new Actor();

  @Parameters(index = "2", paramLabel = "TO", description = "Where nothing is yet.")
  private Path to = Path.of(".");

  @Option(names = "--reason", required = true, paramLabel = "TEXT", description = "What for.")
  private String reason = "";

  LedgerTake(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    try (var ledger = item.folder(session).open()) {
      Evidence evidence = new Evidence(ledger, item.folder(session).vault(), session.clock());
      var _ = evidence.copy(item.in(ledger.history()), to, actor.name(), reason);
    }
    session.terminal().say("The copy is in " + to + ", and is what was sealed.");
    return ExitCode.NOTHING_FOUND.number();
  }
}
