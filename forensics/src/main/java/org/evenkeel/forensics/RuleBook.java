package org.evenkeel.forensics;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.payload.Judgement;
import org.evenkeel.forensics.rule.Correlation;
import org.evenkeel.forensics.rule.Explanation;
import org.evenkeel.forensics.rule.Placeholders;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.rule.RuleLoader;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleProblem;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.scan.LineStory;
import org.evenkeel.forensics.scan.LineTrial;

/// Rules to be looked at: listed, tried on single lines, explained.
public final class RuleBook {
  private final RulePack pack;
  private final RuleSet rules;
  private final Setting setting;

  private RuleBook(RulePack pack, Clock clock) {
    this.pack = pack;
    this.rules = RuleSet.of(pack);
    this.setting = Setting.utc(clock.instant());
  }

  /// The built-in rules and those under `folders`.
  public static RuleBook of(List<Path> folders, Placeholders placeholders, Clock clock) {
    return new RuleBook(RuleLoader.load(folders, placeholders), clock);
  }

  /// Only the rules under `paths`.
  public static RuleBook only(List<Path> paths, Placeholders placeholders, Clock clock) {
    return new RuleBook(RuleLoader.theirs(paths, placeholders), clock);
  }

  public List<Rule> rules() {
    return pack.rules();
  }

  /// Rules about matches of others, in the order in which they build on each other.
  public List<Correlation> correlations() {
    return pack.correlations();
  }

  /// How many of the correlations in `file` come true of `lines`.
  ///
  /// @param file as in `Correlation.file`
  /// @throws IllegalArgumentException with a sentence when a line is in no known format
  public long comeTrue(String file, List<String> lines) {
    return LineStory.outcomes(lines, rules, LogFormats.known(), setting).stream()
        .filter(outcome -> outcome.cameTrue() && outcome.correlation().file().equals(file))
        .count();
  }

  /// Rules that were refused, and why.
  public List<RuleProblem> problems() {
    return pack.problems();
  }

  /// The numbers of the rules that `wanted` means: an id, or words of the title.
  public List<Integer> find(String wanted) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    List<Integer> found = new ArrayList<>();
    for (int rule = 0; rule < pack.rules().size(); rule++) {
      Rule each = pack.rules().get(rule);
      if (each.id().equals(lower)) {
        return List.of(rule);
      }
      if (each.title().toLowerCase(Locale.ROOT).contains(lower)) {
        found.add(rule);
      }
    }
    return found;
  }

  /// The correlations that `wanted` means: an id, or words of the title.
  public List<Correlation> findCorrelations(String wanted) {
    String lower = wanted.toLowerCase(Locale.ROOT);
    return pack.correlations().stream()
        .filter(
            each ->
                each.rule().id().equals(lower)
                    || each.rule().title().toLowerCase(Locale.ROOT).contains(lower))
        .toList();
  }

  /// A line of a log, ready to be tried.
  ///
  /// @throws IllegalArgumentException with a sentence when it is in no known format
  public Trial trial(String line) {
    return new Trial(LineTrial.of(line, LogFormats.known(), setting));
  }

  /// One line and these rules.
  public final class Trial {
    private final LineTrial line;

    private Trial(LineTrial line) {
      this.line = line;
    }

    public String format() {
      return line.format();
    }

    /// What the request's values were taken for, the surest first.
    public List<Judgement> values() {
      return line.values();
    }

    public boolean isAbout(int rule) {
      return line.isAbout(rules, rule);
    }

    public boolean matches(int rule) {
      return line.matches(rules, rule);
    }

    public Explanation explain(int rule) {
      return line.explain(rules, rule);
    }
  }
}
