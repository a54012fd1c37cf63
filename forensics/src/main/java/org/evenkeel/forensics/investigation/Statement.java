package org.evenkeel.forensics.investigation;

import java.util.List;

/// A sentence of the story and what it rests on.
///
/// @param text a plain sentence, without the attacker's own words
/// @param evidence the lines, empty for what follows from other sentences or from coverage
public record Statement(String text, List<Citation> evidence) {
  public Statement {
    evidence = List.copyOf(evidence);
  }
}
