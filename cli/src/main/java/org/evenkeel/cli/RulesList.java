package org.evenkeel.cli;

import java.util.ArrayList;
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
    List<Entry> entries = new ArrayList<>();
    book.rules().forEach(rule -> entries.add(new Entry(rule, kinds(rule))));
    book.correlations().forEach(each -> entries.add(new Entry(each.rule(), "correlation")));
    entries.sort(
        Comparator.comparing((Entry entry) -> entry.rule().level())
            .reversed()
            .thenComparing(entry -> entry.rule().title()));
    StringBuilder list = new StringBuilder();
    entries.forEach(entry -> list.append(line(entry)));
    session.terminal().print(list.toString());
    session
        .terminal()
        .say(
            "%s, %s; %d refused."
                .formatted(
                    Amount.of(book.rules().size(), "rule"),
                    Amount.of(book.correlations().size(), "correlation"),
                    book.problems().size()));
    book.problems().forEach(problem -> session.terminal().say("- " + safe(problem.sentence())));
    return ExitCode.NOTHING_FOUND.number();
  }

  /// @param about the events that it looks at
  private record Entry(Rule rule, String about) {}

  private String line(Entry entry) {
    return String.format(
        Locale.ROOT,
        "%-13s %-36s %-20s %s%n",
        entry.rule().level().word(),
        entry.rule().id(),
        entry.about(),
        safe(entry.rule().title()));
  }

  private String safe(String text) {
    return SafeText.prose(text, session.terminal().unicode());
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
