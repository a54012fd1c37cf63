package org.evenkeel.cli;

import picocli.CommandLine.Option;

/// That someone means it. Shared by the commands whose work cannot be undone.
final class Sure {
  @Option(
      names = "--sure",
      description = "Do it. Without this, it is only said what would be done.")
  private boolean sure;

  @Option(
      names = "--reason",
      required = true,
      paramLabel = "TEXT",
      description = "Why; it stands in the ledger for ever.")
  private String reason = "";

  String reason() {
    return reason;
  }

  /// Whether to go on; says what would be done when not.
  boolean of(String what, Session session) {
    if (!sure) {
      session
          .terminal()
          .say(what + " This cannot be undone. Nothing was done; say --sure to do it.");
    }
    return sure;
  }
}
