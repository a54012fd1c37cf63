package org.evenkeel.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.rule.RuleLint;
import org.evenkeel.forensics.rule.RuleProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Whether rules are right, before they are needed.
@Command(
    name = "lint",
    header = "Check rules and say what is wrong, where, and how to put it right.",
    footer = "  evenkeel rules lint my-rules/")
final class RulesLint implements Callable<Integer> {
  private final Session session;

  @Parameters(arity = "1..*", paramLabel = "PATH", description = "Rule files or folders of them.")
  private List<Path> paths = List.of();

  @Mixin private RuleChoice choice = new RuleChoice();

  RulesLint(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleBook book = choice.only(paths, session);
    List<RuleProblem> refused = refused(book);
    List<RuleProblem> advice = RuleLint.of(paths);
    StringBuilder report = new StringBuilder();
    refused.forEach(problem -> report.append(line("refused", problem)));
    advice.forEach(problem -> report.append(line("advice", problem)));
    session.terminal().print(report.toString());
    session
        .terminal()
        .say(
            "%s and %s can be used, %d are refused, %s of advice."
                .formatted(
                    Amount.of(book.rules().size(), "rule"),
                    Amount.of(book.correlations().size(), "correlation"),
                    refused.size(),
                    Amount.of(advice.size(), "piece")));
    return (refused.isEmpty() ? ExitCode.NOTHING_FOUND : ExitCode.FINDINGS).number();
  }

  /// Correlations may name rules of the built-in pack; those that are right beside it are right.
  private List<RuleProblem> refused(RuleBook book) {
    if (book.problems().stream().noneMatch(RuleProblem::isUnknownName)) {
      return book.problems();
    }
    List<RuleProblem> besidePack =
        RuleBook.of(paths, choice.placeholders(), session.clock()).problems();
    return book.problems().stream()
        .filter(problem -> !problem.isUnknownName() || besidePack.contains(problem))
        .toList();
  }

  private String line(String what, RuleProblem problem) {
    return SafeText.prose(what + ": " + problem.sentence(), session.terminal().unicode())
        + System.lineSeparator();
  }
}
