package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Map;

/// Which matches of a correlation's rules belong together: those with equal values in some fields.
///
/// @param by names of fields, or aliases; none puts all into one group
/// @param aliases by alias and name of a rule: what the field is called in that rule's events
public record Grouping(List<String> by, Map<String, Map<String, String>> aliases) {
  public Grouping {
    by = List.copyOf(by);
    aliases = Map.copyOf(aliases);
  }

  /// What `name` is called in the events of `member`.
  public String fieldOf(String name, Correlation.Member member) {
    return aliases.getOrDefault(name, Map.of()).getOrDefault(member.name(), name);
  }
}
