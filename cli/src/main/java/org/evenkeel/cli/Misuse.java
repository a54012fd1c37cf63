package org.evenkeel.cli;

import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Answers a command line that was not understood: what is wrong, what may have been meant, where
/// to read more.
final class Misuse implements IParameterExceptionHandler {
  private final Terminal terminal;

  Misuse(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public int handleParseException(ParameterException misuse, String[] arguments) {
    CommandLine command = misuse.getCommandLine();
    terminal.say(String.valueOf(misuse.getMessage()));
    boolean suggested = UnmatchedArgumentException.printSuggestions(misuse, terminal.people());
    if (!suggested) {
      Help help = command.getHelp();
      terminal.people().print("Usage: " + help.synopsis("Usage: ".length()));
    }
    String name = command.getCommandSpec().qualifiedName();
    terminal.say("See '" + name + " --help'.");
    return ExitCode.MISUSED.number();
  }
}
