package org.evenkeel.cli;

import org.evenkeel.ledger.History;
import org.evenkeel.ledger.evidence.Item;
import org.evenkeel.ledger.folder.LedgerFolder;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Which ledger, and which piece of sealed evidence in it. Shared by the commands that work on one.
final class ItemChoice {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Mixin private LedgerPlace place = new LedgerPlace();

  @Parameters(
      index = "1",
      paramLabel = "ITEM",
      description = "The number of the item, which 'seal' printed.")
  private long number;

  LedgerFolder folder(Session session) {
    return place.folder(session);
  }

  long number() {
    return number;
  }

  Item in(History history) {
    try {
      return Item.of(history, number);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    }
  }
}
