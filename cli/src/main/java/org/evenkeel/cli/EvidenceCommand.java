package org.evenkeel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/// Evidence on a desk.
@Command(
    name = "evidence",
    header = "Hand evidence over to a desk.",
    footer = {"  evenkeel evidence add access.log --incident inc_… --desk URL --token-file FILE"})
final class EvidenceCommand {
  private EvidenceCommand() {}

  static CommandLine of(Session session) {
    CommandLine evidence = new CommandLine(new EvidenceCommand());
    evidence.addSubcommand(new EvidenceAdd(session));
    return evidence;
  }
}
