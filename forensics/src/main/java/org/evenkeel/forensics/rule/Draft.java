package org.evenkeel.forensics.rule;

import java.util.Map;

/// A rule that has been read, with what is needed to join it with others.
///
/// @param rule the rule
/// @param name the name by which filters and correlations know it; empty when it has none
/// @param logsource its log source's attributes
/// @param place where it stands
record Draft(Rule rule, String name, Map<String, String> logsource, Place place) {
  Draft {
    logsource = Map.copyOf(logsource);
  }

  /// A place in a rule file.
  record Place(String file, int line) {
    RuleProblem problem(String why) {
      return new RuleProblem(file, line, why);
    }
  }

  boolean isCalled(String nameOrId) {
    return nameOrId.equals(rule.id()) || (!name.isEmpty() && nameOrId.equals(name));
  }

  Draft with(Condition condition) {
    Rule.Detection detection = new Rule.Detection(rule.detection().kinds(), condition);
    Rule narrowed =
        new Rule(
            rule.id(),
            rule.title(),
            rule.description(),
            rule.level(),
            rule.attack(),
            rule.own(),
            detection);
    return new Draft(narrowed, name, logsource, place);
  }
}
