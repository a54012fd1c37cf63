package org.evenkeel.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Which data folder a command is about.
final class DataChoice {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Where everything is kept. Default: evenkeel below XDG_DATA_HOME or ~/.local/share.")
  private @Nullable Path data;

  Path folder() {
    return data == null ? DataHome.of(System.getenv()) : data;
  }
}
