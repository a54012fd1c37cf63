package org.evenkeel.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.known.Weakness;
import org.evenkeel.forensics.known.Weaknesses;
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
  /// How many there are, B01 to B81.
  private static final int BEHAVIOURS = 81;

  private final Session session;

  @Mixin private RuleChoice choice = new RuleChoice();

  RulesCoverage(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleBook book = choice.book(session);
    List<Rule> rules = new ArrayList<>(book.rules());
    book.correlations().forEach(correlation -> rules.add(correlation.rule()));
    Map<String, Integer> techniques = new TreeMap<>();
    Map<String, Integer> behaviours = new TreeMap<>();
    Map<String, Integer> weaknesses = new TreeMap<>();
    for (Rule rule : rules) {
      rule.attack().stream()
          .map(Attack::current)
          .distinct()
          .forEach(each -> techniques.merge(each, 1, Integer::sum));
      count(rule, "behaviour", behaviours);
      count(rule, "weakness", weaknesses);
    }
    StringBuilder text = new StringBuilder();
    list("Techniques of ATT&CK version " + Attack.VERSION, techniques, text);
    renumbered(rules, text);
    list("Behaviours of the catalogue, of " + BEHAVIOURS, behaviours, text);
    missing(behaviours, text);
    list("Weaknesses", weaknesses, text);
    published(text);
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
        (name, rules) ->
            text.append(
                String.format(Locale.ROOT, "  %-28s %s%n", name, Amount.of(rules, "rule"))));
    text.append(System.lineSeparator());
  }

  /// Which of the old numbers are in use, and the new one that each is counted under.
  private static void renumbered(List<Rule> rules, StringBuilder text) {
    text.append("Numbers before version ")
        .append(Attack.VERSION)
        .append(", and those they are counted under:")
        .append(System.lineSeparator());
    new TreeMap<>(Attack.renumbered())
        .forEach(
            (old, now) -> {
              long used = rules.stream().filter(rule -> rule.attack().contains(old)).count();
              text.append(
                  String.format(
                      Locale.ROOT,
                      "  %-10s now %-10s in %s%n",
                      old,
                      now,
                      used == 0 ? "no rule" : Amount.of(used, "rule")));
            });
    text.append(System.lineSeparator());
  }

  /// The published weaknesses that rules are made from, and those that no access log shows.
  private static void published(StringBuilder text) {
    long ids = Weaknesses.all().stream().map(Weakness::id).distinct().count();
    text.append(
        String.format(
            Locale.ROOT,
            "Published weaknesses: %,d, at %,d addresses%n",
            ids,
            Weaknesses.all().size()));
    text.append("Published, but in no access log:").append(System.lineSeparator());
    Weaknesses.unshown()
        .forEach(
            each ->
                text.append(
                    String.format(
                        Locale.ROOT, "  %-16s %s: %s%n", each.id(), each.component(), each.why())));
  }

  private static void missing(Map<String, Integer> behaviours, StringBuilder text) {
    List<String> missing =
        IntStream.rangeClosed(1, BEHAVIOURS)
            .mapToObj(number -> String.format(Locale.ROOT, "B%02d", number))
            .filter(name -> !behaviours.containsKey(name))
            .toList();
    text.append(missing.isEmpty() ? "None is left without a rule." : "Without a rule:")
        .append(System.lineSeparator());
    for (String name : missing) {
      String why = Unseen.why(name);
      text.append("  ")
          .append(name)
          .append(why.isEmpty() ? "" : "  " + why)
          .append(System.lineSeparator());
    }
    text.append(System.lineSeparator());
  }
}
