package org.evenkeel.forensics.rule;

import java.util.List;

/// What has to be seen in a line before a rule can match it: one of some texts, or else the rest of
/// its condition, which no text tells.
///
/// @param literals texts, one of which occurs in every line that matches, unless `rest` holds
/// @param rest a condition that holds for every other line that matches
record Clues(List<Literal> literals, Condition rest) {
  Clues {
    literals = List.copyOf(literals);
  }

  static Clues of(List<Literal> literals) {
    return new Clues(literals, Simplified.FAILS);
  }

  static Clues of(Condition rest) {
    return new Clues(List.of(), rest);
  }

  /// Whether texts alone tell.
  boolean areTexts() {
    return rest.equals(Simplified.FAILS);
  }
}
