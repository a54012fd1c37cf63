package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Rules that can be used, and what was left out.
///
/// @param rules rules about single lines, in the order in which they were read
/// @param correlations rules about their matches; each comes after those that it asks for
/// @param problems what was left out, and why
public record RulePack(
    List<Rule> rules, List<Correlation> correlations, List<RuleProblem> problems) {
  public RulePack {
    rules = List.copyOf(rules);
    correlations = List.copyOf(correlations);
    problems = List.copyOf(problems);
  }

  /// Numbers of the rules whose matches a correlation asks for.
  public Set<Integer> correlated() {
    Set<Integer> rules = new TreeSet<>();
    correlations.forEach(correlation -> rules.addAll(rulesOf(correlation)));
    return rules;
  }

  /// Numbers of the rules that are told of through correlations alone: all that ask for them keep
  /// them for themselves, as correlations do unless they say `generate: true`.
  public Set<Integer> kept() {
    Set<Integer> rules = correlated();
    correlations.stream()
        .filter(Correlation::generates)
        .forEach(correlation -> rules.removeAll(rulesOf(correlation)));
    return rules;
  }

  /// Numbers of the correlations that are told of through others alone.
  public Set<Integer> keptCorrelations() {
    Set<Integer> kept = new TreeSet<>();
    Set<Integer> told = new TreeSet<>();
    for (Correlation correlation : correlations) {
      for (Correlation.Member member : correlation.members()) {
        if (member instanceof Correlation.Member.OfCorrelation(int number, String name)) {
          (correlation.generates() ? told : kept).add(number);
        }
      }
    }
    kept.removeAll(told);
    return kept;
  }

  private static Set<Integer> rulesOf(Correlation correlation) {
    Set<Integer> rules = new TreeSet<>();
    for (Correlation.Member member : correlation.members()) {
      if (member instanceof Correlation.Member.OfRule(int rule, String name)) {
        rules.add(rule);
      }
    }
    return rules;
  }
}
