package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Puts rules from many files together: none twice, filters applied.
final class Assembly {
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private final Map<String, Draft> byId = new HashMap<>();
  private final Map<String, Draft> byName = new HashMap<>();

  void problem(RuleProblem problem) {
    problems.add(problem);
  }

  /// @throws RuleException when its id or its name is taken
  void add(Draft draft) {
    String id = draft.rule().id();
    refuseIfTaken("id", id, byId);
    refuseIfTaken("name", draft.name(), byName);
    if (!id.isEmpty()) {
      byId.put(id, draft);
    }
    if (!draft.name().isEmpty()) {
      byName.put(draft.name(), draft);
    }
    drafts.add(draft);
  }

  private static void refuseIfTaken(String what, String word, Map<String, Draft> taken) {
    Draft first = taken.get(word);
    if (first != null) {
      throw new RuleException(
          "has the "
              + what
              + " '"
              + word
              + "' of another, '"
              + first.rule().title()
              + "' in "
              + first.place().file());
    }
  }

  void add(Filter filter) {
    filters.add(filter);
  }

  RulePack pack() {
    List<Draft> filtered = new ArrayList<>(drafts);
    List<RuleProblem> all = new ArrayList<>(problems);
    for (Filter filter : filters) {
      boolean used = false;
      for (int at = 0; at < filtered.size(); at++) {
        if (filter.isFor(filtered.get(at))) {
          filtered.set(at, filter.applied(filtered.get(at)));
          used = true;
        }
      }
      if (!used) {
        all.add(filter.place().problem("The filter is for no rule that is here. It is not used."));
      }
    }
    return new RulePack(filtered.stream().map(Draft::rule).toList(), all);
  }
}
