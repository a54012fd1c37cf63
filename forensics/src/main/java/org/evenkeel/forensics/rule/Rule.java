package org.evenkeel.forensics.rule;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;

/// A Sigma rule that has been checked.
///
/// @param id its UUID
/// @param title its title
/// @param remarks what a match means
/// @param level how much a match matters
/// @param attack ATT&CK techniques among its tags: `T1190`
/// @param own the rule's `evenkeel` block: behaviour, phase, kind, weakness and more
/// @param detection what it looks for, and in which events
public record Rule(
    String id,
    String title,
    Remarks remarks,
    Level level,
    List<String> attack,
    Map<String, String> own,
    Detection detection) {
  public Rule {
    attack = List.copyOf(attack);
    own = Map.copyOf(own);
  }

  /// What a match means.
  public String description() {
    return remarks.description();
  }

  /// What a rule looks for.
  ///
  /// @param kinds kinds of events that its log source names
  /// @param condition when it fires
  public record Detection(Set<Kind> kinds, Condition condition) {
    public Detection {
      kinds = Set.copyOf(kinds);
    }
  }
}
