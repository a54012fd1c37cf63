package org.evenkeel.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// Where the desk of a drill is kept and found.
final class DeskPlace {
  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Where the drill's desk is kept. Default: evenkeel-drill below XDG_DATA_HOME or"
              + " ~/.local/share.")
  private @Nullable Path data;

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8080",
      description = "Where the pages are. 0 takes a free one. Default: 8080.")
  private int port;

  Path folder() {
    return data == null ? DataHome.of(System.getenv()).resolveSibling("evenkeel-drill") : data;
  }

  int port() {
    return port;
  }
}
