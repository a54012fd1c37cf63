package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;

/// Reads what a correlation asks for: its type together with its condition.
final class CriterionParser {
  private static final List<String> TYPES =
      List.of(
          "event_count",
          "value_count",
          "temporal",
          "temporal_ordered",
          "value_sum",
          "value_avg",
          "value_percentile",
          "value_median");
  private static final Set<String> OPERATORS = Set.of("gt", "gte", "lt", "lte", "eq", "neq");
  private static final Set<String> GRAMMAR =
      Set.of("and", "or", "not", "of", "all", "any", "them", "1", "(", ")");
  private static final int MOST_FIELDS = 8;
  private static final double MEDIAN = 50;

  private final Said.Keys section;
  private final String type;
  private final Said.Keys condition;

  private CriterionParser(Said.Keys section, String type, Said.Keys condition) {
    this.section = section;
    this.type = type;
    this.condition = condition;
  }

  /// @param names the rules that may be named in the condition
  static Criterion of(Said.Keys section, List<CorrelationDraft.Name> names) {
    String type = type(section);
    boolean ordered = type.equals("temporal_ordered");
    boolean temporal = ordered || type.equals("temporal");
    Said said = section.get("condition");
    if (said == null || Said.isNothing(said)) {
      if (!temporal) {
        throw new RuleException(
                "has no condition; write how many or how much, as in 'condition: {gte: 10}'")
            .at(section);
      }
      return new Criterion.Measured(
          new Measure.Rules(ordered), List.of(new Criterion.Bound(Comparison.GTE, names.size())));
    }
    if (said instanceof Said.Value value) {
      return combined(type, temporal, value, names);
    }
    if (!(said instanceof Said.Keys keys)) {
      throw new RuleException("has a condition that is a list").at(said);
    }
    return new CriterionParser(section, type, keys).measured();
  }

  private static String type(Said.Keys section) {
    Said said = section.get("type");
    if (said == null || Said.isNothing(said)) {
      throw new RuleException(
              "does not say of which type it is; there are " + String.join(", ", TYPES))
          .at(section);
    }
    String type = Said.text(said, "a type");
    if (!TYPES.contains(type)) {
      throw new RuleException(
              "is of the unknown type "
                  + Quote.of(type)
                  + Nearest.hint(type, TYPES)
                  + "; there are "
                  + String.join(", ", TYPES))
          .at(said);
    }
    return type;
  }

  private static Criterion combined(
      String type, boolean temporal, Said.Value value, List<CorrelationDraft.Name> names) {
    if (!temporal) {
      throw new RuleException(
              "has a condition of words, which only temporal and temporal_ordered know; "
                  + type
                  + " needs a number, as in 'condition: {gte: 10}'")
          .at(value);
    }
    Map<String, Combination> known = new LinkedHashMap<>();
    for (int member = 0; member < names.size(); member++) {
      known.put(names.get(member).text(), new Combination.One(member));
    }
    return new Criterion.Combined(
        ConditionParser.parse(value, Joining.OF_RULES, known), type.equals("temporal_ordered"));
  }

  /// The rules that a condition of words names, for a correlation that does not list them apart.
  static List<CorrelationDraft.Name> namesIn(Said.Keys section) {
    if (!(section.get("condition") instanceof Said.Value value) || Said.isNothing(value)) {
      return List.of();
    }
    String spaced = value.text().replace("(", " ").replace(")", " ");
    return Arrays.stream(spaced.strip().split("\\s+", -1))
        .filter(word -> !word.isEmpty() && !GRAMMAR.contains(word))
        .distinct()
        .map(word -> new CorrelationDraft.Name(word, value.line(), value.column()))
        .toList();
  }

  private Criterion measured() {
    List<Criterion.Bound> bounds = new ArrayList<>();
    for (Map.Entry<String, Said> entry : condition.keys().entrySet()) {
      String key = entry.getKey();
      if (OPERATORS.contains(key)) {
        Comparison comparison = Comparison.valueOf(key.toUpperCase(Locale.ROOT));
        bounds.add(new Criterion.Bound(comparison, number(key, entry.getValue())));
      } else if (!key.equals("field") && !key.equals("percentile")) {
        throw new RuleException(
                "has the unknown key "
                    + Quote.of(key)
                    + " in its condition; there are field, percentile, gt, gte, lt, lte, eq and"
                    + " neq")
            .at(entry.getValue());
      }
    }
    if (bounds.isEmpty()) {
      throw new RuleException("has a condition without a number; write one such as 'gte: 10'")
          .at(condition);
    }
    return new Criterion.Measured(measure(), bounds);
  }

  private Measure measure() {
    return switch (type) {
      case "value_count" -> new Measure.Distinct(fields());
      case "value_sum" -> new Measure.Sum(field());
      case "value_avg" -> new Measure.Average(field());
      case "value_median" -> new Measure.Percentile(field(), MEDIAN);
      case "value_percentile" ->
          condition.has("percentile")
              ? new Measure.Percentile(field(), percent())
              : new Measure.Share(field());
      case "temporal" -> new Measure.Rules(false);
      case "temporal_ordered" -> new Measure.Rules(true);
      default -> new Measure.Matches();
    };
  }

  private List<String> fields() {
    Said said = condition.get("field");
    if (said == null || Said.isNothing(said)) {
      throw new RuleException(
              "does not say which field's values to take; write 'field: …' below its condition")
          .at(condition);
    }
    List<String> fields = new ArrayList<>();
    for (Said each : CorrelationParser.items(said)) {
      fields.add(Said.text(each, "a field in its condition"));
    }
    if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
      throw new RuleException("takes the values of no field, or of more than " + MOST_FIELDS)
          .at(said);
    }
    return fields;
  }

  private String field() {
    List<String> fields = fields();
    if (fields.size() > 1) {
      throw new RuleException("takes several fields, but " + type + " can only reckon with one")
          .at(section);
    }
    return fields.getFirst();
  }

  private double percent() {
    Said said = condition.keys().getOrDefault("percentile", condition);
    double percent = number("percentile", said);
    if (percent < 0 || percent > 100) {
      throw new RuleException("has a percentile that is not between 0 and 100").at(said);
    }
    return percent;
  }

  private static double number(String key, Said said) {
    String text = Said.text(said, "a value of " + key);
    OptionalDouble number = Decimal.of(text);
    if (number.isEmpty() || !Double.isFinite(number.getAsDouble())) {
      throw new RuleException("compares with " + Quote.of(text) + ", which is no number").at(said);
    }
    return number.getAsDouble();
  }
}
