package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Puts rules from many files together: none twice, filters applied, and what correlations name
/// looked up.
final class Assembly {
  private static final int MOST_FILTERS = 1000;
  private static final int MOST_FILTER_TESTS = 20_000;
  private static final int MOST_CORRELATIONS = 1000;

  private final List<Draft> drafts = new ArrayList<>();
  private final List<Filter> filters = new ArrayList<>();
  private final List<RuleProblem> problems = new ArrayList<>();
  private int filterTests;
  private final List<CorrelationDraft> correlations = new ArrayList<>();
  private final Called called = new Called();

  void problem(RuleProblem problem) {
    problems.add(problem);
  }

  /// @throws RuleException when its id or its name is taken
  void add(Draft draft) {
    called.take(new Called.Holder(false, drafts.size(), draft.name(), draft.rule(), draft.place()));
    drafts.add(draft);
  }

  /// @throws RuleException when its id or its name is taken, or there are too many
  void add(CorrelationDraft draft) {
    if (correlations.size() == MOST_CORRELATIONS) {
      throw new RuleException(
          "is a correlation too many: no more than " + MOST_CORRELATIONS + " are borne");
    }
    called.take(
        new Called.Holder(true, correlations.size(), draft.name(), draft.rule(), draft.place()));
    correlations.add(draft);
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
    List<Rule> rules = filtered.stream().map(Draft::rule).toList();
    Linking linking = Linking.of(correlations, called, rules);
    all.addAll(linking.problems());
    return new RulePack(rules, linking.correlations(), all);
  }
}
