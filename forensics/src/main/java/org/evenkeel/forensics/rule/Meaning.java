package org.evenkeel.forensics.rule;

import java.util.List;

/// What a match of a rule means, in its author's words.
///
/// @param description what it means
/// @param falsePositives what honest people do that looks like it
/// @param references where to read on
public record Meaning(String description, List<String> falsePositives, List<String> references) {
  public Meaning {
    falsePositives = List.copyOf(falsePositives);
    references = List.copyOf(references);
  }
}
