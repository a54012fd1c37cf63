package org.evenkeel.cli;

import picocli.CommandLine.Option;

/// Who does it. Shared by the commands that write to a ledger.
final class Actor {
  @Option(
      names = "--actor",
      paramLabel = "NAME",
      description = "Who does it. Default: the account you are logged in with.")
  private String name = System.getProperty("user.name", "unknown");

  String name() {
    return name;
  }
}
