package org.evenkeel.law.duty;

import java.util.List;

/// Why a duty stands as it does.
///
/// @param why in a sentence or two
/// @param questions what would decide it, each with the key of the facts file it asks for
public record Reason(String why, List<String> questions) {
  public Reason {
    questions = List.copyOf(questions);
  }
}
