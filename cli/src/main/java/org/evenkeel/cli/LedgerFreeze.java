package org.evenkeel.cli;

import java.util.concurrent.Callable;
import org.evenkeel.ledger.Receipt;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// The end of a ledger.
@Command(
    name = "freeze",
    header = "Close a ledger for good. It takes no more entries, and shows and proves all it has.",
    footer = "  evenkeel ledger freeze case-7 --reason 'case closed' --sure")
final class LedgerFreeze implements Callable<Integer> {
  private final Session session;

  @Mixin private LedgerPlace place = new LedgerPlace();
  @Mixin private Actor actor = new Actor();
  @Mixin private Sure sure = new Sure();

  LedgerFreeze(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    if (!sure.of("This closes the ledger for good.", session)) {
      return ExitCode.MISUSED.number();
    }
    try (var ledger = place.folder(session).open()) {
      Receipt last = ledger.freeze(actor.name(), sure.reason());
      session.terminal().say("The ledger is closed with entry " + last.sequence() + '.');
    }
    return ExitCode.NOTHING_FOUND.number();
  }
}
