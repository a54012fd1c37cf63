package org.evenkeel.cli;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.evenkeel.ledger.History;
import org.evenkeel.ledger.folder.LedgerFolder;
import org.evenkeel.ledger.stamp.Chain;
import org.evenkeel.ledger.stamp.HttpAuthority;
import org.evenkeel.ledger.stamp.Stamps;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Time from outside.
@Command(
    name = "stamp",
    header = "Have an outside authority stamp the newest head with the time (RFC 3161).",
    description = {
      "Without --authority, the head is put into the queue, and what is not yet anchored is listed."
          + " With it, everything in the queue is stamped. When the authority cannot be reached,"
          + " nothing is lost: give the command again.",
      "The authority sees a hash, nothing else."
    },
    footer = {
      "  evenkeel ledger stamp case-7",
      "  evenkeel ledger stamp case-7 --authority https://tsa.example/ --ca tsa-root.pem"
    })
final class LedgerStamp implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private LedgerPlace place = new LedgerPlace();

  @Option(names = "--authority", paramLabel = "URL", description = "Who stamps.")
  private Optional<URI> authority = Optional.empty();

  @Option(
      names = "--ca",
      paramLabel = "FILE",
      description = "The authority's root certificate in PEM; needed with --authority.")
  private Optional<Path> roots = Optional.empty();

  LedgerStamp(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (authority.isPresent() != roots.isPresent()) {
      throw new ParameterException(
          command.commandLine(), "--authority and --ca go together: whose word, and why believed.");
    }
    LedgerFolder folder = place.folder(session);
    Stamps stamps = folder.stamps();
    try (History history = folder.read()) {
      folder.heads().keepNew(history.head());
      stamps.queue(history.head());
    }
    if (authority.isEmpty() || roots.isEmpty()) {
      stamps.all().forEach(this::print);
      return ExitCode.NOTHING_FOUND.number();
    }
    Chain chain = Chain.of(roots.get());
    try {
      int stamped = stamps.anchor(new HttpAuthority(authority.get()), chain);
      session.terminal().say(stamped + " heads were stamped.");
      return ExitCode.NOTHING_FOUND.number();
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), String.valueOf(e.getMessage()), e);
    } catch (IOException e) {
      session
          .terminal()
          .say("Not yet anchored: " + Trouble.in(e) + ". The heads stay in the queue.");
      return ExitCode.FAILED.number();
    }
  }

  private void print(Stamps.State state) {
    session
        .terminal()
        .print(
            "%d entries: %s%n"
                .formatted(state.size(), state.anchored() ? "anchored" : "not yet anchored"));
  }
}
