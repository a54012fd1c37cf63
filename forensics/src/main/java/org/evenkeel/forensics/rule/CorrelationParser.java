package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads the `correlation` section of a rule (Sigma specification 2.1, "Correlation rules"), with
/// what the reference implementation pySigma 1.5 adds: medians, percentiles, conditions that join
/// rules with `and`, `or` and `not`, weeks, months and years.
final class CorrelationParser {
  private static final int MOST_RULES = 200;
  private static final int MOST_FIELDS = 16;
  private static final Set<String> KEYS =
      Set.of(
          "type", "rules", "group-by", "timespan", "condition", "aliases", "generate", "timeframe");

  private final Said.Keys section;

  private CorrelationParser(Said.Keys section) {
    this.section = section;
  }

  /// @throws RuleException when the document is no correlation
  static CorrelationDraft draft(String file, Said.Keys document) {
    if (!(document.get("correlation") instanceof Said.Keys section)) {
      throw new RuleException("has a correlation that is no map of keys").at(document);
    }
    CorrelationParser parser = new CorrelationParser(section);
    parser.refuseUnknownKeys();
    List<CorrelationDraft.Name> names = parser.names();
    return new CorrelationDraft(
        document,
        Head.of(document, new Rule.Detection(Set.of(), Simplified.FAILS)),
        names,
        new CorrelationDraft.Ties(parser.grouping(), Timespan.of(section)),
        CriterionParser.of(section, names),
        parser.generates(document),
        Draft.Place.of(file, document));
  }

  private void refuseUnknownKeys() {
    for (Map.Entry<String, Said> entry : section.keys().entrySet()) {
      if (!KEYS.contains(entry.getKey())) {
        throw new RuleException(
                "has the unknown key "
                    + Quote.of(entry.getKey())
                    + " in its correlation"
                    + Nearest.hint(entry.getKey(), KEYS))
            .at(entry.getValue());
      }
    }
  }

  private List<CorrelationDraft.Name> names() {
    Said said = section.get("rules");
    List<CorrelationDraft.Name> names = new ArrayList<>();
    if (said == null || Said.isNothing(said)) {
      names.addAll(CriterionParser.namesIn(section));
    } else {
      for (Said each : items(said)) {
        String text = Said.text(each, "a rule of its correlation").strip();
        names.add(new CorrelationDraft.Name(text, each.line(), each.column()));
      }
    }
    refuseTooFew(names);
    return names;
  }

  private void refuseTooFew(List<CorrelationDraft.Name> names) {
    if (names.isEmpty()) {
      throw new RuleException(
              "does not say which rules it correlates; write 'rules: [a-name, …]', with names or"
                  + " ids of other rules")
          .at(section);
    }
    if (names.size() > MOST_RULES) {
      throw new RuleException("correlates more than " + MOST_RULES + " rules").at(section);
    }
    Set<String> seen = new LinkedHashSet<>();
    for (CorrelationDraft.Name name : names) {
      if (!seen.add(name.text())) {
        throw name.wrong("names the rule " + Quote.of(name.text()) + " twice; once is enough");
      }
    }
  }

  private Grouping grouping() {
    List<String> by = new ArrayList<>();
    Said said = section.get("group-by");
    if (said != null && !Said.isNothing(said)) {
      items(said).forEach(each -> by.add(Said.text(each, "a field in its group-by")));
    }
    if (by.size() > MOST_FIELDS) {
      throw new RuleException("groups by more than " + MOST_FIELDS + " fields").at(section);
    }
    return new Grouping(by.stream().distinct().toList(), aliases());
  }

  private Map<String, Map<String, String>> aliases() {
    Map<String, Map<String, String>> aliases = new HashMap<>();
    Said said = section.get("aliases");
    if (said instanceof Said.Keys keys) {
      keys.keys().forEach((alias, its) -> aliases.put(alias, fields(alias, its)));
    } else if (said != null && !Said.isNothing(said)) {
      throw new RuleException("has aliases that are no map of names").at(said);
    }
    return aliases;
  }

  private static Map<String, String> fields(String alias, Said said) {
    if (!(said instanceof Said.Keys keys)) {
      throw new RuleException(
              "has the alias "
                  + Quote.of(alias)
                  + " that does not say what the field is called in each rule; write"
                  + " 'a-rule: a-field' below it")
          .at(said);
    }
    Map<String, String> fields = new LinkedHashMap<>();
    keys.keys().forEach((rule, field) -> fields.put(rule, Said.text(field, "a field of an alias")));
    return fields;
  }

  /// Stands beside the section in the specification, and within it in pySigma.
  private boolean generates(Said.Keys document) {
    @Nullable Said said =
        document.has("generate") ? document.get("generate") : section.get("generate");
    if (said == null || Said.isNothing(said)) {
      return false;
    }
    if (said instanceof Said.Value value && value.type() == Said.Type.TRUTH) {
      return value.text().equalsIgnoreCase("true");
    }
    throw new RuleException("has 'generate' that is neither true nor false").at(said);
  }

  static List<Said> items(Said said) {
    return said instanceof Said.Items items ? items.items() : List.of(said);
  }
}
