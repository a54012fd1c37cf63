package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.sign.KeyFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// A new ledger.
@Command(
    name = "init",
    header = "Make a ledger: its keys, its first entry, its first signed head.",
    description = {
      "The last signed head lies apart from the entries, so that nobody can put back an older copy"
          + " of them unseen. Put it on another disk, or at least into another backup.",
      "Keep a copy of the keys where a burglar of this machine cannot get at it."
    },
    footer = {
      "  evenkeel ledger init case-7 --name shop.example/case-7",
      "  evenkeel ledger init case-7 --name shop.example/case-7 --head /mnt/usb/case-7.head"
    })
final class LedgerInit implements Callable<Integer> {
  private final Session session;

  @Mixin private LedgerPlace place = new LedgerPlace();

  @Option(
      names = "--name",
      required = true,
      paramLabel = "NAME",
      description = "What it is called for ever, such as shop.example/case-7.")
  private String name = "";

  @Option(
      names = "--head",
      paramLabel = "FILE",
      description = "Where its last signed head lies. Default: LEDGER.head, beside the folder.")
  private Optional<Path> head = Optional.empty();

  LedgerInit(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    Path folder = place.path().toAbsolutePath().normalize();
    Path file = head.orElseGet(() -> folder.resolveSibling(folder.getFileName() + ".head"));
    LedgerFolder made = place.folder(session);
    made.create(name, file).close();
    session.terminal().say("The ledger " + name + " is in " + folder + '.');
    session.terminal().say("Its last signed head is in " + file.toAbsolutePath() + '.');
    session
        .terminal()
        .say(
            "Give "
                + folder.resolve("keys").resolve(KeyFiles.PUBLIC)
                + " to everyone who may have to check it, today. Back up the other files beside it"
                + " and show them to nobody: whoever has them can sign.");
    return ExitCode.NOTHING_FOUND.number();
  }
}
