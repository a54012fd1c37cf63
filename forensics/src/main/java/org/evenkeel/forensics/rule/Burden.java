package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How many fields correlations ask for: what one asks of another has to be known of every line
/// below, so that long chains would make each line heavy.
final class Burden {
  private static final int MOST_FIELDS = 64;

  private final List<Integer> fields = new ArrayList<>();
  private final List<BitSet> below = new ArrayList<>();

  /// @param correlation the next in the order of their numbers
  /// @throws RuleException when it asks for too much together with those before
  void take(Correlation correlation) {
    BitSet all = new BitSet();
    for (Correlation.Member member : correlation.members()) {
      if (member instanceof Correlation.Member.OfCorrelation(int number, String name)) {
        all.set(number);
        all.or(below.get(number));
      }
    }
    int own = Math.max(1, correlation.needs().size());
    if (own > MOST_FIELDS || all.stream().anyMatch(each -> fields.get(each) + own > MOST_FIELDS)) {
      throw new RuleException(
          "is one of a chain of correlations that together ask for more than "
              + MOST_FIELDS
              + " fields");
    }
    all.stream().forEach(each -> fields.set(each, fields.get(each) + own));
    fields.add(own);
    below.add(all);
  }

  /// Aliases have to be of rules that are correlated.
  ///
  /// @throws RuleException when one is not
  static void check(CorrelationDraft draft, Correlation correlation) {
    Set<String> known =
        correlation.members().stream().map(Correlation.Member::name).collect(Collectors.toSet());
    for (Map.Entry<String, Map<String, String>> alias :
        correlation.grouping().aliases().entrySet()) {
      for (String rule : alias.getValue().keySet()) {
        if (!known.contains(rule)) {
          throw new RuleException(
                  "has the alias "
                      + Quote.of(alias.getKey())
                      + " for "
                      + Quote.of(rule)
                      + ", which is not among its rules"
                      + Nearest.hint(rule, known))
              .at(draft.keys().keys().getOrDefault("correlation", draft.keys()));
        }
      }
    }
  }
}
