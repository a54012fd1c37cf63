package org.evenkeel.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/// Completion for fish, which describes each word as it offers it.
final class FishCompletion {
  private final StringBuilder script = new StringBuilder("# fish completion\n");
  private final CommandSpec root;

  private FishCompletion(CommandSpec root) {
    this.root = root;
  }

  static String of(CommandSpec root) {
    FishCompletion fish = new FishCompletion(root);
    fish.options(root, "__fish_use_subcommand");
    for (CommandLine command : root.subcommands().values()) {
      fish.command(command.getCommandSpec());
    }
    return fish.script.toString();
  }

  private void command(CommandSpec command) {
    if (command.usageMessage().hidden()) {
      return;
    }
    String words = first(command.usageMessage().header());
    line("__fish_use_subcommand", "-f -a " + quoted(command.name()) + " -d " + quoted(words));
    options(command, "__fish_seen_subcommand_from " + command.name());
    command.positionalParameters().stream()
        .filter(place -> place.type().isEnum())
        .forEach(place -> line("__fish_seen_subcommand_from " + command.name(), words(place)));
  }

  private static String words(PositionalParamSpec place) {
    return "-f -a " + quoted(String.join(" ", place.completionCandidates()));
  }

  private void options(CommandSpec command, String condition) {
    command.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> line(condition, words(option)));
  }

  private static String words(OptionSpec option) {
    StringBuilder words = new StringBuilder();
    for (String name : option.names()) {
      words.append(name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1));
      words.append(' ');
    }
    if (option.arity().max() > 0) {
      boolean takesPath = Path.class.equals(option.auxiliaryTypes()[0]);
      words.append(takesPath ? "-r " : "-x ");
    }
    return words.append("-d ").append(quoted(first(option.description()))).toString();
  }

  private void line(String condition, String rest) {
    script.append("complete -c ").append(root.name()).append(" -n ").append(quoted(condition));
    script.append(' ').append(rest).append('\n');
  }

  private static String first(String[] lines) {
    return lines.length == 0 ? "" : lines[0];
  }

  private static String quoted(String text) {
    return '\'' + text.replace("\\", "\\\\").replace("'", "\\'") + '\'';
  }
}
