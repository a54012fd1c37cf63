package org.evenkeel.cli;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.rule.Attack;
import org.evenkeel.forensics.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// Which techniques and behaviours the rules know.
@Command(
    name = "coverage",
    header = "Show which ATT&CK techniques and which behaviours the rules cover.",
    footer = "  evenkeel rules coverage --rules my-rules/")
final class RulesCoverage implements Callable<Integer> {
  private final Session session;

  @Mixin private RuleChoice choice = new RuleChoice();

  RulesCoverage(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleBook book = choice.book(session);
    Map<String, Integer> techniques = new TreeMap<>();
    Map<String, Integer> behaviours = new TreeMap<>();
    Map<String, Integer> weaknesses = new TreeMap<>();
    for (Rule rule : book.rules()) {
      rule.attack().forEach(each -> techniques.merge(Attack.current(each), 1, Integer::sum));
      count(rule, "behaviour", behaviours);
      count(rule, "weakness", weaknesses);
    }
    StringBuilder text = new StringBuilder();
    list("Techniques of ATT&CK version " + Attack.VERSION, techniques, text);
    list("Behaviours of the catalogue", behaviours, text);
    list("Weaknesses", weaknesses, text);
    session.terminal().print(text.toString());
    return ExitCode.NOTHING_FOUND.number();
  }

  private static void count(Rule rule, String key, Map<String, Integer> counts) {
    String value = rule.own().getOrDefault(key, "");
    if (!value.isEmpty()) {
      counts.merge(value, 1, Integer::sum);
    }
  }

  private static void list(String title, Map<String, Integer> counts, StringBuilder text) {
    text.append(String.format(Locale.ROOT, "%s: %d%n", title, counts.size()));
    counts.forEach(
        (name, rules) -> text.append(String.format(Locale.ROOT, "  %-28s %4d%n", name, rules)));
    text.append(System.lineSeparator());
  }
}
