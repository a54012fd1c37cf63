package org.evenkeel.forensics.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A condition that somebody adds to rules that others wrote, to leave out what is ordinary in
/// their store (Sigma specification 2.1, "Filters"). It is added with "and", as it stands.
///
/// @param title its title
/// @param rules ids or names of the rules that it is for; none means all
/// @param logsource the attributes that a rule's log source must have as well
/// @param condition what has to hold besides
/// @param place where it stands
record Filter(
    String title,
    List<String> rules,
    Map<String, String> logsource,
    Condition condition,
    Draft.Place place) {
  Filter {
    rules = List.copyOf(rules);
    logsource = Map.copyOf(logsource);
  }

  /// @throws RuleException when the document is no filter
  static Filter of(Said.Keys document, DetectionParser parser, String file) {
    if (!(document.get("filter") instanceof Said.Keys filter)) {
      throw new RuleException("has a filter that is no map of keys").at(document);
    }
    if (!(document.get("logsource") instanceof Said.Keys logsource)) {
      throw new RuleException("names no logsource").at(document);
    }
    Condition condition = parser.parse(filter, "rules");
    return new Filter(
        Head.title(document),
        rules(filter),
        attributes(logsource),
        condition,
        Draft.Place.of(file, document));
  }

  private static List<String> rules(Said.Keys filter) {
    Said said = filter.get("rules");
    List<String> rules = new ArrayList<>();
    switch (said) {
      case null ->
          throw new RuleException(
                  "does not say which rules it is for; write 'rules: any' or a list of names")
              .at(filter);
      case Said.Items items ->
          items.items().forEach(each -> rules.add(Said.text(each, "the name of a rule")));
      default -> rules.add(Said.text(said, "the name of a rule"));
    }
    return rules.equals(List.of("any")) ? List.of() : rules;
  }

  /// A log source's attributes; its definition is for people.
  static Map<String, String> attributes(Said.Keys logsource) {
    Map<String, String> attributes = new HashMap<>();
    for (String key : List.of("category", "product", "service")) {
      if (!logsource.text(key).isEmpty()) {
        attributes.put(key, logsource.text(key));
      }
    }
    return attributes;
  }

  boolean isFor(Draft draft) {
    return draft.logsource().entrySet().containsAll(logsource.entrySet())
        && (rules.isEmpty() || rules.stream().anyMatch(draft::isCalled));
  }

  /// `draft`, of which all of `filters` have to hold as well.
  static Draft applied(Draft draft, List<Filter> filters) {
    List<Condition> all = new ArrayList<>(List.of(draft.rule().detection().condition()));
    filters.forEach(filter -> all.add(filter.condition()));
    return draft.with(new Condition.All(all));
  }
}
