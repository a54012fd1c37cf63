package org.evenkeel.cli;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.evenkeel.cli.answer.SafeText;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.rule.Correlation;
import org.evenkeel.forensics.rule.Explanation;
import org.evenkeel.forensics.rule.Rule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Why a rule matches a line, or does not.
@Command(
    name = "explain",
    header = "Show why a rule matches a line of a log, or why not, part by part.",
    footer = "  evenkeel rules explain 97ddb720-2917-4fc4-a976-0a08f52b4c89 'LINE'")
final class RulesExplain implements Callable<Integer> {
  private final Session session;

  @Spec private CommandSpec command = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "RULE", description = "Its id, or words of its title.")
  private String wanted = "";

  @Parameters(index = "1", paramLabel = "LINE", description = "The line, in quotes.")
  private String line = "";

  @Mixin private RuleChoice choice = new RuleChoice();

  RulesExplain(Session session) {
    this.session = session;
  }

  @Override
  public Integer call() {
    RuleBook book = choice.book(session);
    List<Integer> found = book.find(wanted);
    List<Correlation> correlations = book.findCorrelations(wanted);
    if (found.isEmpty() && correlations.size() == 1) {
      return explain(book, correlations.getFirst());
    }
    if (found.size() != 1) {
      throw new ParameterException(command.commandLine(), notOne(book, found));
    }
    return explain(book, found.getFirst(), trial(book));
  }

  private RuleBook.Trial trial(RuleBook book) {
    try {
      return book.trial(line);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(command.commandLine(), e.getMessage(), e);
    }
  }

  /// A correlation looks at no single line, but its rules do.
  private Integer explain(RuleBook book, Correlation correlation) {
    RuleBook.Trial trial = trial(book);
    StringBuilder text =
        new StringBuilder(safe(correlation.rule().title())).append(System.lineSeparator());
    text.append("It is a correlation; one line alone does not tell. What the line is to its rules:")
        .append(System.lineSeparator());
    boolean matches = false;
    for (Correlation.Member member : correlation.members()) {
      text.append(System.lineSeparator());
      switch (member) {
        case Correlation.Member.OfRule(int rule, String name) -> {
          matches |= trial.matches(rule);
          text.append(safe(book.rules().get(rule).title())).append(System.lineSeparator());
          node(trial.explain(rule), 1, text);
        }
        case Correlation.Member.OfCorrelation(int number, String name) ->
            text.append("The correlation '")
                .append(safe(book.correlations().get(number).rule().title()))
                .append("', to be explained by itself")
                .append(System.lineSeparator());
      }
    }
    notes(correlation.rule(), text);
    session.terminal().print(text.toString());
    return (matches ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND).number();
  }

  private String safe(String text) {
    return SafeText.prose(text, session.terminal().unicode());
  }

  private String notOne(RuleBook book, List<Integer> found) {
    if (found.isEmpty()) {
      return "No rule is called '" + wanted + "'; 'evenkeel rules list' shows them all.";
    }
    StringBuilder which = new StringBuilder(found.size() + " rules are called so. Which one?");
    for (int rule : found.subList(0, Math.min(10, found.size()))) {
      Rule each = book.rules().get(rule);
      which.append(System.lineSeparator()).append(each.id()).append("  ").append(each.title());
    }
    return which.toString();
  }

  private Integer explain(RuleBook book, int rule, RuleBook.Trial trial) {
    Rule each = book.rules().get(rule);
    StringBuilder text = new StringBuilder(each.title()).append(System.lineSeparator());
    text.append("The line is in the format ").append(trial.format()).append(". ");
    if (!trial.isAbout(rule)) {
      text.append("The rule is about other logs, so it is not tried.");
      session.terminal().print(text.append(System.lineSeparator()).toString());
      return ExitCode.NOTHING_FOUND.number();
    }
    boolean matches = trial.matches(rule);
    text.append(matches ? "The rule matches." : "The rule does not match.");
    text.append(System.lineSeparator()).append(System.lineSeparator());
    node(trial.explain(rule), 0, text);
    values(trial, text);
    notes(each, text);
    session.terminal().print(text.toString());
    return (matches ? ExitCode.FINDINGS : ExitCode.NOTHING_FOUND).number();
  }

  /// What its author wrote beside the rule.
  private void notes(Rule rule, StringBuilder text) {
    list("It may be harmless:", rule.remarks().falsePositives(), text);
    list("To read on:", rule.remarks().references(), text);
  }

  private void list(String head, List<String> items, StringBuilder text) {
    if (!items.isEmpty()) {
      text.append(System.lineSeparator()).append(head).append(System.lineSeparator());
      items.forEach(each -> text.append("  ").append(safe(each)).append(System.lineSeparator()));
    }
  }

  private void values(RuleBook.Trial trial, StringBuilder text) {
    for (Judgement value : trial.values()) {
      String layers =
          value.layers().isEmpty() ? "" : ", under " + String.join(" and ", value.layers());
      String said =
          "The value '%s' is %s (%s)%s: %s."
              .formatted(
                  value.decoded(),
                  value.kind().word(),
                  value.strength().name().toLowerCase(Locale.ROOT),
                  layers,
                  value.why());
      text.append(System.lineSeparator())
          .append(SafeText.prose(said, session.terminal().unicode()));
    }
    text.append(trial.values().isEmpty() ? "" : System.lineSeparator());
  }

  private void node(Explanation node, int depth, StringBuilder text) {
    boolean unicode = session.terminal().unicode();
    String mark = node.holds() ? unicode ? "✓ " : "yes " : unicode ? "✗ " : "no  ";
    String has = node.has().isEmpty() ? "" : "  <- " + node.has();
    text.append("  ".repeat(depth))
        .append(mark)
        .append(SafeText.prose(node.asks() + has, unicode))
        .append(System.lineSeparator());
    node.parts().forEach(part -> node(part, depth + 1, text));
  }
}
