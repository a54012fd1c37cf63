package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.evenkeel.desk.hunt.EventFile;
import org.evenkeel.desk.hunt.EventsHeld;
import org.evenkeel.forensics.Events;
import org.evenkeel.forensics.Progress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Every event of the evidence as a table for other tools.
@Command(
    name = "events",
    header = "Write every event of logs into one Parquet file, in the order of time.",
    description = {
      "Reads the same logs as 'investigate', all into the same columns, with the rules that each"
          + " line matches. Any tool that reads Parquet can search them."
    },
    footer = {"  evenkeel events /var/log/nginx --into events"})
final class EventsCommand implements Callable<Integer> {
  private final Session session;

  @Parameters(
      arity = "1..*",
      paramLabel = "PATH",
      description = "Log files, folders or archives; - reads standard input.")
  private List<Path> evidence = List.of();

  @Option(
      names = "--into",
      required = true,
      paramLabel = "FOLDER",
      description = "An empty folder, or a new one, for events.parquet and events.json.")
  private Path folder = Path.of("");

  @Spec private CommandSpec command = CommandSpec.create();
  @Mixin private Ask ask = new Ask();

  EventsCommand(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new ParameterException(
            command.commandLine(), "--into needs an empty folder; " + folder + " is not.");
      }
    }
    try (EventFile file = EventFile.in(folder)) {
      Events.Told told =
          new Events(session.clock()).tell(ask.about(evidence), file::taker, progress());
      EventsHeld held = file.write(told.rules());
      session.terminal().say("%,d events are in %s.".formatted(held.events(), folder));
      if (held.leftOut() > 0) {
        session.terminal().say("%,d more were too many.".formatted(held.leftOut()));
      }
      return code(held, told).number();
    }
  }

  private Progress progress() {
    return Boolean.getBoolean(ProgressLines.WANTED)
        ? new ProgressLines(session.terminal().people(), session.clock())
        : (_, _, _) -> {};
  }

  private static ExitCode code(EventsHeld held, Events.Told told) {
    if (held.events() == 0) {
      return ExitCode.NOTHING_READABLE;
    }
    return told.refusals().isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.PARTLY_READ;
  }
}
