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
  ///
  /// @param line where the document begins
  /// @param idLine where its id stands; 0 when it has none
  record Place(String file, int line, int idLine) {
    static Place of(String file, Said.Keys document) {
      Said id = document.get("id");
      return new Place(file, document.line(), id == null ? 0 : id.line());
    }

    /// Whether both documents have the very same id, said once for all of an old collection.
    boolean shares(Place other) {
      return idLine > 0 && idLine == other.idLine && file.equals(other.file);
    }

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
            rule.remarks(),
            rule.level(),
            rule.attack(),
            rule.own(),
            detection);
    return new Draft(narrowed, name, logsource, place);
  }
}
