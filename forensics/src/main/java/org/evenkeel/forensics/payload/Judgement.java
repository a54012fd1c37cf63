package org.evenkeel.forensics.payload;

import java.util.List;

/// What one value was taken for, and why.
///
/// @param kind what it is
/// @param strength how surely
/// @param why a sentence for a person
/// @param decoded the value as it was judged
/// @param layers what had to be undone to get there, outermost first: `percent`, `base64`
public record Judgement(
    PayloadKind kind, Strength strength, String why, String decoded, List<String> layers) {
  public Judgement {
    layers = List.copyOf(layers);
  }
}
