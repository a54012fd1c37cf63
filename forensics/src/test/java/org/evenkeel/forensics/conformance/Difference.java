package org.evenkeel.forensics.conformance;

import java.util.Map;
import java.util.Optional;
import org.evenkeel.forensics.event.Field;

/// A field that two readers of a line understand differently.
///
/// @param log title of the case
/// @param file name of the sample
/// @param line the event's first line as it stands in the log
/// @param field our name of the field
/// @param expected what the other reader made of it
/// @param ours what we made of it
/// @param all every field of ours, for explanations that look beside
record Difference(
    String log,
    String file,
    String line,
    String field,
    Optional<String> expected,
    Optional<String> ours,
    Map<Field, String> all) {

  @Override
  public String toString() {
    return "%s: %s: expected %s, ours %s%n    in %s %s"
        .formatted(
            log, field, expected.orElse("nothing"), ours.orElse("nothing"), file, shortened(line));
  }

  private static String shortened(String line) {
    return line.length() <= 220 ? line : line.substring(0, 220) + "…";
  }
}
