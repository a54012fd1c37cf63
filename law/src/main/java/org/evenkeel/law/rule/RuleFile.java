package org.evenkeel.law.rule;

import java.util.List;
import org.evenkeel.law.yaml.Problem;

/// One jurisdiction's file: the duties that can be used, and what is wrong with the rest.
public record RuleFile(List<Rule> rules, List<Problem> problems) {
  public RuleFile {
    rules = List.copyOf(rules);
    problems = List.copyOf(problems);
  }
}
