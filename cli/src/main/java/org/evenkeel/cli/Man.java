package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The manual pages.
@Command(
    name = "man",
    header = "Print the manual page, or write all manual pages into a folder.",
    footer = {"  evenkeel man | man -l -", "  evenkeel man --to /usr/local/share/man/man1"})
final class Man implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--to", paramLabel = "FOLDER", description = "Write one page per command here.")
  private @Nullable Path folder;

  Man(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() throws IOException {
    if (folder == null) {
      session.terminal().print(ManPage.of(spec.root(), today()));
      return ExitCode.NOTHING_FOUND.number();
    }
    Files.createDirectories(folder);
    write(spec.root(), folder);
    for (CommandLine each : spec.root().subcommands().values()) {
      write(each.getCommandSpec(), folder);
    }
    return ExitCode.NOTHING_FOUND.number();
  }

  private void write(CommandSpec command, Path folder) throws IOException {
    Path file = folder.resolve(ManPage.name(command) + ".1");
    Files.writeString(file, ManPage.of(command, today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(session.clock().instant(), ZoneOffset.UTC);
  }
}
