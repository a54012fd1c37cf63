package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Puts rules from many files together: none twice, filters applied.
final class Assembly {
  private static final int MOST_FILTERS = 1000;
  private static final int MOST_FILTER_TESTS = 20_000;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private int filterTests;
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
              + " "
              + Quote.of(word)
              + " of another, "
              + Quote.of(first.rule().title())
              + " in "
              + first.place().file());
    }
  }

  /// @throws RuleException when there are too many to try them all with every rule
  void add(Filter filter) {
    filterTests += Mentions.tests(filter.condition());
    if (filters.size() == MOST_FILTERS || filterTests > MOST_FILTER_TESTS) {
      throw new RuleException("is a filter too many: every rule would have to pass all of them");
    }
    filters.add(filter);
  }

  RulePack pack() {
    List<Draft> filtered = new ArrayList<>();
    Set<Filter> used = Collections.newSetFromMap(new IdentityHashMap<>());
    for (Draft draft : drafts) {
      List<Filter> its = filters.stream().filter(filter -> filter.isFor(draft)).toList();
      used.addAll(its);
      filtered.add(its.isEmpty() ? draft : Filter.applied(draft, its));
    }
    List<RuleProblem> all = new ArrayList<>(problems);
    filters.stream()
        .filter(filter -> !used.contains(filter))
        .map(
            filter ->
                filter.place().problem("The filter is for no rule that is here. It is not used."))
        .forEach(all::add);
    return new RulePack(filtered.stream().map(Draft::rule).toList(), all);
  }
}
