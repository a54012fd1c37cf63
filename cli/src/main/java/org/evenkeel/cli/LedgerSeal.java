package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.evenkeel.ledger.Receipt;
import org.evenkeel.ledger.evidence.Evidence;
import org.evenkeel.ledger.evidence.Origin;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Evidence as it was found.
@Command(
    name = "seal",
    header = "Copy a file or folder as evidence, hash it while it is copied, and write that down.",
    description = {
      "The copy is only readable, lies in LEDGER/evidence under its SHA-256, and is read back before"
          + " anything is written down. An interrupted copy is taken up when the command is given"
          + " again. Links are not followed; what was left out is listed. The number of the item is"
          + " printed."
    },
    footer = {
      "  evenkeel ledger seal case-7 /mnt/web1/var/log/nginx --reason 'first copy' \\",
      "      --from 'web1, mounted read-only' --clock-offset=-PT3S"
    })
final class LedgerSeal implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private LedgerPlace place = new LedgerPlace();
  @Mixin private Actor actor = new Actor();

  @Parameters(index = "1", paramLabel = "PATH", description = "What is sealed.")
  private Path path = Path.of(".");

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why it is taken.")
  private String reason = "";

  @Option(
      names = "--from",
      paramLabel = "TEXT",
      description = "Which machine, disk or person it comes from. Default: this machine.")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--clock-offset",
      paramLabel = "DURATION",
      description =
          "How far the clock of that machine is ahead of the true time, such as PT2M or -PT3S.")
  private Duration clockOffset = Duration.ZERO;

  LedgerSeal(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
      throw new NoSuchFileException(path.toString(), null, path + " is not there");
    }
    String given =
        command.commandLine().getParseResult().originalArgs().stream()
            .map(word -> word.contains(" ") ? '\'' + word + '\'' : word)
            .collect(Collectors.joining(" "));
    Origin origin =
        new Origin(
            from.orElse("this machine"), reason, clockOffset, Version.line(), "evenkeel " + given);
    try (var ledger = place.folder(session).open()) {
      Evidence evidence = new Evidence(ledger, place.folder(session).vault(), session.clock());
      Receipt receipt = evidence.seal(path, actor.name(), origin);
      session.terminal().print(receipt.sequence() + System.lineSeparator());
      session
          .terminal()
          .say("Sealed as item " + receipt.sequence() + ". Work on copies of it, never on it.");
    }
    return ExitCode.NOTHING_FOUND.number();
  }
}
