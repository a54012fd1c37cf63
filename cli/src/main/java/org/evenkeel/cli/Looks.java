package org.evenkeel.cli;

import picocli.CommandLine.Option;

/// How much is said, and in which colours. Shared by the commands that answer people.
final class Looks {
  @Option(
      names = "--no-color",
      description = "No colours, even on a terminal. The variable NO_COLOR does the same.")
  private boolean noColor;

  @Option(
      names = {"-q", "--quiet"},
      description = "No progress and no notes on standard error, errors only.")
  private boolean quiet;

  boolean noColor() {
    return noColor;
  }

  boolean quiet() {
    return quiet;
  }
}
