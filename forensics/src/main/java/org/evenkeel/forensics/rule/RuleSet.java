package org.evenkeel.forensics.rule;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.rule.Literal.Where;
import org.jspecify.annotations.Nullable;

/// Rules ready to be tried on rows, by their numbers. Shared by all threads.
public final class RuleSet {
  private static final Set<Field> PATH = Set.of(Field.PATH, Field.EXTENSION);

  private final List<Rule> rules;
  private final List<Condition> conditions;
  private final List<Clues> clues;
  private final List<Correlation> correlations;
  private final BitSet correlated = new BitSet();
  private final Map<Where, AtomicReferenceArray<@Nullable Condition>> projections =
      new EnumMap<>(Where.class);
  private final Map<Where, AtomicReferenceArray<@Nullable Condition>> rests =
      new EnumMap<>(Where.class);
  private final AtomicReferenceArray<@Nullable Condition> ofPaths;
  private final AtomicReferenceArray<@Nullable Condition> restsOfPaths;

  private RuleSet(List<Rule> rules, List<Correlation> correlations) {
    this.correlations = List.copyOf(correlations);
    this.rules = List.copyOf(rules);
    this.conditions = this.rules.stream().map(RuleSet::compiled).toList();
    this.clues = conditions.stream().map(CluesOf::of).toList();
    for (Where where : Where.values()) {
      projections.put(where, new AtomicReferenceArray<>(conditions.size()));
      rests.put(where, new AtomicReferenceArray<>(conditions.size()));
    }
    ofPaths = new AtomicReferenceArray<>(conditions.size());
    restsOfPaths = new AtomicReferenceArray<>(conditions.size());
  }

  /// A rule about events that no store's log has matches none.
  private static Condition compiled(Rule rule) {
    return rule.detection().kinds().isEmpty()
        ? Simplified.FAILS
        : Simplified.of(rule.detection().condition());
  }

  public static RuleSet of(List<Rule> rules) {
    return new RuleSet(rules, List.of());
  }

  public static RuleSet of(RulePack pack) {
    RuleSet set = new RuleSet(pack.rules(), pack.correlations());
    pack.correlated().forEach(set.correlated::set);
    return set;
  }

  /// Rules about matches of these rules; each comes after those that it asks for.
  public List<Correlation> correlations() {
    return correlations;
  }

  /// Whether a correlation asks for matches of the rule.
  public boolean isCorrelated(int rule) {
    return correlated.get(rule);
  }

  public int size() {
    return rules.size();
  }

  public List<Rule> rules() {
    return rules;
  }

  /// The kinds of events that the rule looks at; none when no line can match it.
  public Set<Kind> kinds(int rule) {
    return conditions.get(rule).equals(Simplified.FAILS)
        ? Set.of()
        : rules.get(rule).detection().kinds();
  }

  /// Texts of which at least one occurs, letter case aside, in every line that the rule matches, as
  /// it stands or with its escapes undone, unless its rest holds.
  public List<Literal> literals(int rule) {
    return clues.get(rule).literals();
  }

  /// Whether lines without any of the literals can match the rule.
  public boolean hasRest(int rule) {
    return !clues.get(rule).areTexts();
  }

  /// Whether the rest of the rule never holds of a line without `part`, and asks something of it.
  public boolean hasRestIn(int rule, Where part) {
    Condition rest = rest(rule, part);
    return !rest.equals(Simplified.HOLDS) && !Matching.holds(rest, new Row());
  }

  /// Whether a line with this part of `row`, but none of the literals, could match the rule.
  public boolean restPossible(int rule, Where part, Row row) {
    return Matching.holds(rest(rule, part), row);
  }

  /// Whether a line with this part of `row` could match the rule at all, whatever its other parts.
  public boolean possible(int rule, Where part, Row row) {
    return Matching.holds(projected(projections, rule, part, conditions.get(rule)), row);
  }

  /// Whether a line with the path of `row` could match the rule, whatever is asked of the path.
  public boolean possibleByPath(int rule, Row row) {
    return Matching.holds(projected(ofPaths, rule, PATH, conditions.get(rule)), row);
  }

  /// The same for a line with none of the literals.
  public boolean restPossibleByPath(int rule, Row row) {
    return Matching.holds(projected(restsOfPaths, rule, PATH, clues.get(rule).rest()), row);
  }

  /// Whether the rule asks for nothing but this part, so that what is possible by it is a match.
  public boolean isDecidedBy(int rule, Where part) {
    return Mentions.onlyOf(conditions.get(rule), Set.copyOf(part.fields()));
  }

  private Condition rest(int rule, Where part) {
    return projected(rests, rule, part, clues.get(rule).rest());
  }

  /// What `condition` asks of a part alone: worked out when it is first needed, as most rules never
  /// see a line that gets so far.
  private static Condition projected(
      Map<Where, AtomicReferenceArray<@Nullable Condition>> all,
      int rule,
      Where part,
      Condition condition) {
    AtomicReferenceArray<@Nullable Condition> of = all.get(part);
    if (of == null) {
      throw new IllegalArgumentException("no part " + part);
    }
    Condition known = of.get(rule);
    return known == null ? projected(of, rule, Set.copyOf(part.fields()), condition) : known;
  }

  private static Condition projected(
      AtomicReferenceArray<@Nullable Condition> of,
      int rule,
      Set<Field> fields,
      Condition condition) {
    Condition known = of.get(rule);
    if (known == null) {
      known = Projection.of(condition, fields);
      of.set(rule, known);
    }
    return known;
  }

  /// Whether the rule asks for any of these fields.
  public boolean asksFor(int rule, Set<Field> fields) {
    return Mentions.anyOf(conditions.get(rule), fields);
  }

  /// Why the rule matches `row`, or does not.
  public Explanation explain(int rule, Row row) {
    return new Explaining(row).of(rules.get(rule).detection().condition());
  }

  public boolean matches(int rule, Row row) {
    return Matching.holds(conditions.get(rule), row);
  }
}
