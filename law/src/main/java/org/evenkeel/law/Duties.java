package org.evenkeel.law;

import java.util.List;
import org.evenkeel.law.duty.Assessment;
import org.evenkeel.law.evaluate.Engine;
import org.evenkeel.law.facts.Facts;
import org.evenkeel.law.facts.FactsReader;
import org.evenkeel.law.facts.Reading;
import org.evenkeel.law.rule.Rule;
import org.evenkeel.law.rule.RuleBook;

/// The duties engine: whom a breach must be told to, by when, under which law. Pure, without a
/// clock of its own, and safe for many threads at once.
public final class Duties {
  private final Engine engine;
  private final List<Rule> rules;
  private final String asOf;

  /// With the rules that come with Evenkeel.
  public static Duties builtIn() {
    return new Duties(RuleBook.builtIn());
  }

  /// With rules of your own.
  public Duties(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    engine = new Engine(rules);
    asOf =
        rules.stream().map(rule -> rule.file().grounds().asOf()).max(String::compareTo).orElse("");
  }

  /// Every text of every duty.
  public List<Rule> rules() {
    return rules;
  }

  /// Reads a facts file.
  ///
  /// @param source its name, for problems
  public Reading read(String source, String text) {
    return FactsReader.read(source, text, engine.ids());
  }

  /// Weighs every duty.
  public Assessment assess(Facts facts) {
    return new Assessment(facts, engine.weigh(facts), asOf);
  }

  /// What changed between two assessments of one breach, and why, in sentences.
  public static List<String> compare(Assessment before, Assessment after) {
    return Changes.of(before, after);
  }
}
