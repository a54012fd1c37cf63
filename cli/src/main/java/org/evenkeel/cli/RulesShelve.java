package org.evenkeel.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.evenkeel.forensics.rule.RuleLoader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// The product's own rules, checked, as bytes that later starts read. Called by the build alone.
@Command(
    name = "shelve",
    hidden = true,
    header = "Write the product's own rules, checked, into a file.")
final class RulesShelve implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "The file to write.")
  private Path file = Path.of("own.shelf");

  @Override
  public Integer call() throws IOException {
    try (OutputStream out = Files.newOutputStream(file)) {
      RuleLoader.shelve(out);
    }
    return ExitCode.NOTHING_FOUND.number();
  }
}
