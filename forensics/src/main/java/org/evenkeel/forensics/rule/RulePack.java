package org.evenkeel.forensics.rule;

import java.util.List;

/// Rules that can be used, and what was left out.
public record RulePack(List<Rule> rules, List<RuleProblem> problems) {
  public RulePack {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }
}
