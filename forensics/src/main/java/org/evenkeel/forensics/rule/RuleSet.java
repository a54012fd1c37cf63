package org.evenkeel.forensics.rule;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;

/// Rules ready to be tried on rows, by their numbers. Shared by all threads.
public final class RuleSet {
  private final List<Rule> rules;
  private final List<List<Literal>> literals;
  private final Map<Where, List<Condition>> projections = new EnumMap<>(Where.class);

  private RuleSet(List<Rule> rules) {
    this.rules = List.copyOf(rules);
    this.literals =
        this.rules.stream()
            .map(rule -> LiteralsOf.of(rule.detection().condition()).orElse(List.of()))
            .toList();
    for (Where where : Where.values()) {
      projections.put(where, this.rules.stream().map(rule -> projected(rule, where)).toList());
    }
  }

  private static Condition projected(Rule rule, Where where) {
    return Projection.of(rule.detection().condition(), Set.copyOf(where.fields()));
  }

  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(rules);
  }

  public int size() {
    return rules.size();
  }

  public List<Rule> rules() {
    return rules;
  }

  /// The kinds of events that the rule looks at.
  public Set<Kind> kinds(int rule) {
    return rules.get(rule).detection().kinds();
  }

  /// Texts of which at least one occurs, letter case aside, in every line that the rule matches, as
  /// it stands or with its escapes undone. None when the rule has to be tried on every line.
  public List<Literal> literals(int rule) {
    return literals.get(rule);
  }

  /// Whether a line with this part of `row` could match the rule at all, whatever its other parts.
  public boolean possible(int rule, Where part, Row row) {
    List<Condition> conditions = projections.get(part);
    return conditions == null || Matching.holds(conditions.get(rule), row);
  }

  /// Why the rule matches `row`, or does not.
  public Explanation explain(int rule, Row row) {
    return new Explaining(row).of(rules.get(rule).detection().condition());
  }

  public boolean matches(int rule, Row row) {
    return Matching.holds(rules.get(rule).detection().condition(), row);
  }
}
