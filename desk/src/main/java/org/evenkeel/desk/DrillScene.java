package org.evenkeel.desk;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What a drill is about: an invented store, what was noticed there, and the evidence of it.
///
/// @param awareness when somebody of the invented store became aware
/// @param evidence files, in the order in which they are sealed
/// @param facts what the store's people would say of it at once, by key
public record DrillScene(
    String store,
    String platform,
    String noticed,
    Instant awareness,
    List<Path> evidence,
    Map<String, String> facts) {
  public DrillScene {
    evidence = List.copyOf(evidence);
    facts = Map.copyOf(facts);
  }
}
