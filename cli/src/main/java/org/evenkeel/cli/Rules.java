package org.evenkeel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// What is looked for, and whether your own rules are right.
@Command(
    name = "rules",
    header = "List, check, test and explain the rules that lines are judged by.",
    footer = {
      "  evenkeel rules list --rules my-rules/",
      "  evenkeel rules lint my-rules/",
      "  evenkeel rules explain 'web shell' \"$(grep thumb.php access.log | head -1)\""
    })
final class Rules implements Runnable {
  @Spec private CommandSpec command = CommandSpec.create();

  /// The command with those below it.
  static CommandLine of(Session session) {
    CommandLine rules = new CommandLine(new Rules());
    rules.addSubcommand(new RulesList(session));
    rules.addSubcommand(new RulesLint(session));
    rules.addSubcommand(new RulesTest(session));
    rules.addSubcommand(new RulesExplain(session));
    rules.addSubcommand(new RulesCoverage(session));
    rules.addSubcommand(new RulesShelve());
    return rules;
  }

  @Override
  public void run() {
    throw new ParameterException(
        command.commandLine(),
        "Say what to do with the rules: list, lint, test, explain, coverage.");
  }
}
