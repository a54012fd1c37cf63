package org.evenkeel.cli;

import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/// A manual page of a command in the language of man(7), made from what its help is made of.
final class ManPage {
  private final StringBuilder page = new StringBuilder();
  private final CommandSpec command;

  private ManPage(CommandSpec command) {
    this.command = command;
  }

  /// @param date shown at the foot of the page
  static String of(CommandSpec command, LocalDate date) {
    ManPage page = new ManPage(command);
    page.top(date);
    page.examples();
    page.description();
    page.options();
    page.commands();
    page.exitCodes();
    page.variables();
    return page.page.toString();
  }

  /// `evenkeel-investigate`, the name of the page.
  static String name(CommandSpec command) {
    return command.qualifiedName("-");
  }

  private void top(LocalDate date) {
    String version = String.join(" ", command.root().version());
    page.append(".TH \"").append(escaped(name(command).toUpperCase(java.util.Locale.ROOT)));
    page.append("\" 1 \"").append(date).append("\" \"").append(escaped(version));
    page.append("\" \"Evenkeel manual\"\n.nh\n.ad l\n");
    section("NAME");
    text(name(command) + " \u2013 " + joined(command.usageMessage().header()));
    section("SYNOPSIS");
    String synopsis = command.commandLine().getHelp().synopsis(0);
    text(plain(synopsis).trim());
  }

  private void examples() {
    if (command.usageMessage().footer().length == 0) {
      return;
    }
    section("EXAMPLES");
    page.append(".nf\n");
    for (String line : command.usageMessage().footer()) {
      text(plain(line).strip());
    }
    page.append(".fi\n");
  }

  private void description() {
    if (command.usageMessage().description().length == 0) {
      return;
    }
    section("DESCRIPTION");
    for (String line : command.usageMessage().description()) {
      if (line.isEmpty()) {
        page.append(".PP\n");
      } else {
        text(plain(line));
      }
    }
  }

  private void options() {
    section("OPTIONS");
    command.positionalParameters().forEach(place -> entry(place.paramLabel(), words(place)));
    for (OptionSpec option : command.options()) {
      String value = option.arity().max() > 0 ? " " + option.paramLabel() : "";
      entry(String.join(", ", option.names()) + value, words(option));
    }
  }

  private void commands() {
    if (command.subcommands().isEmpty()) {
      return;
    }
    section("COMMANDS");
    for (CommandLine each : command.subcommands().values()) {
      CommandSpec spec = each.getCommandSpec();
      if (!spec.usageMessage().hidden()) {
        entry(spec.name(), joined(spec.usageMessage().header()));
      }
    }
  }

  private void exitCodes() {
    section("EXIT STATUS");
    ExitCode.listed().forEach(this::entry);
  }

  private void variables() {
    section("ENVIRONMENT");
    Variables.LISTED.forEach(this::entry);
  }

  private void section(String name) {
    page.append(".SH ").append(name).append('\n');
  }

  private void entry(String name, String words) {
    page.append(".TP\n.B ");
    text(name);
    text(words);
  }

  private void text(String words) {
    page.append(escaped(words)).append('\n');
  }

  private static String words(ArgSpec argument) {
    return joined(argument.description());
  }

  private static String joined(String[] lines) {
    return plain(String.join(" ", lines)).trim();
  }

  private static String plain(String markup) {
    return Ansi.OFF.string(markup);
  }

  /// A line may begin with a request or hold an escape, which ours never mean.
  private static String escaped(String words) {
    StringBuilder safe = new StringBuilder();
    if (words.startsWith(".") || words.startsWith("'")) {
      safe.append("\\&");
    }
    Map<Character, String> special =
        Map.of(
            '\\', "\\e", '-', "\\-", '\u2013', "\\-", '\u2026', "...", '\'', "\\(aq", '"', "\\(dq",
            '^', "\\(ha");
    for (int at = 0; at < words.length(); at++) {
      char letter = words.charAt(at);
      safe.append(special.getOrDefault(letter, String.valueOf(letter)));
    }
    return safe.toString();
  }
}
