package org.evenkeel.forensics.rule;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// What the `%Names%` of rules stand for in one store: its admin path, its staff's networks (Sigma
/// specification 2.1, "Placeholders"; used with the modifier `expand` alone).
///
/// @param values by name, without the percent signs; each may use wildcards
public record Placeholders(Map<String, List<String>> values) {
  public Placeholders {
    Map<String, List<String>> copy = new TreeMap<>();
    values.forEach((name, its) -> copy.put(name, List.copyOf(its)));
    values = Collections.unmodifiableMap(copy);
  }

  public static Placeholders none() {
    return new Placeholders(Map.of());
  }

  /// The values of `name`.
  ///
  /// @throws RuleException when it has none
  List<String> of(String name) {
    List<String> known = values.get(name);
    if (known == null || known.isEmpty()) {
      throw new RuleException(
          "needs to know what %"
              + name
              + "% is in your store; write a line '"
              + name
              + ": [value, …]' into a file and give it with --placeholders");
    }
    return known;
  }
}
