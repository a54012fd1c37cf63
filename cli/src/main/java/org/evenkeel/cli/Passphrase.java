package org.evenkeel.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What a backup is encrypted under. It is read from a file: a command line is seen by everybody on
/// the machine.
final class Passphrase {
  private static final int SHORTEST = 15;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--passphrase-file",
      required = true,
      paramLabel = "FILE",
      description =
          "A file whose first line is the passphrase, 15 letters at least. Keep it where the backup"
              + " is not, and on paper: without it nobody can restore.")
  private @Nullable Path file;

  String read() throws IOException {
    if (file == null) {
      throw new ParameterException(command.commandLine(), "--passphrase-file is missing.");
    }
    String first = Files.readString(file).lines().findFirst().orElse("").strip();
    if (first.length() < SHORTEST) {
      throw new ParameterException(
          command.commandLine(),
          "The passphrase in " + file + " is too short: four or five words do.");
    }
    return first;
  }
}
