package org.evenkeel.forensics.rule;

import java.util.List;

/// What the author of a rule has to say of its matches.
///
/// @param description what it means
/// @param falsePositives what honest people do that looks like it
/// @param references where to read on
public record Remarks(String description, List<String> falsePositives, List<String> references) {
  public Remarks {
    falsePositives = List.copyOf(falsePositives);
    references = List.copyOf(references);
  }
}
