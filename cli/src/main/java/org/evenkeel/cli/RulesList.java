package org.evenkeel.cli;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// All rules in use.
@Command(
    name = "list",
    header = "List the rules: level, id, what lines they look at, title.",
    footer = "  evenkeel rules list | grep -i woocommerce")
final class RulesList implements Callable<Integer> {
  private final Session session;

  @Mixin private RuleChoice choice = new RuleChoice();

  RulesList(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleBook book = choice.book(session);
    StringBuilder list = new StringBuilder();
    List<Rule> rules =
        book.rules().stream()
            .sorted(Comparator.comparing(Rule::level).reversed().thenComparing(Rule::title))
            .toList();
    for (Rule rule : rules) {
      list.append(
          String.format(
              Locale.ROOT,
              "%-13s %-36s %-20s %s%n",
              rule.level().name().toLowerCase(Locale.ROOT),
              rule.id(),
              kinds(rule),
              SafeText.prose(rule.title(), session.terminal().unicode())));
    }
    session.terminal().print(list.toString());
    session.terminal().say(rules.size() + " rules; " + book.problems().size() + " refused.");
    book.problems().forEach(problem -> session.terminal().say("- " + problem.sentence()));
    return ExitCode.NOTHING_FOUND.number();
  }

  private static String kinds(Rule rule) {
    List<String> kinds =
        rule.detection().kinds().stream()
            .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
            .sorted()
            .toList();
    return kinds.isEmpty() ? "(no log here)" : String.join(",", kinds);
  }
}
