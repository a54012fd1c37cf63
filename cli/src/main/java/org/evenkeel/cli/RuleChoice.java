package org.evenkeel.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.rule.PlaceholderFile;
import org.evenkeel.forensics.rule.Placeholders;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// Which rules are meant. Shared by the commands that use rules.
final class RuleChoice {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec command = CommandSpec.create();

  @Option(
      names = "--rules",
      paramLabel = "PATH",
      description = "A file or folder of Sigma rules, used beside the built-in ones. Repeatable.")
  private List<Path> rules = List.of();

  @Option(
      names = "--placeholders",
      paramLabel = "FILE",
      description =
          "What the %%names%% of rules stand for in your store, a line each: 'AdminPath: backstage'"
              + " or 'StaffNetworks: [192.0.2.0/24]'.")
  private @Nullable Path placeholders;

  List<Path> paths() {
    return rules;
  }

  Placeholders placeholders() {
    if (placeholders == null) {
      return Placeholders.none();
    }
    try {
      return PlaceholderFile.read(placeholders);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  /// The built-in rules and those that the user named.
  RuleBook book(Session session) {
    return RuleBook.of(rules, placeholders(), session.clock());
  }

  /// The rules under `paths` alone.
  RuleBook only(List<Path> paths, Session session) {
    for (Path path : paths) {
      if (!Files.exists(path)) {
        throw new ParameterException(command.commandLine(), "There is no " + path + ".");
      }
    }
    return RuleBook.only(paths, placeholders(), session.clock());
  }
}
