package org.evenkeel.forensics.scan;

import java.util.List;

/// Where an event's line stands, and which rules it matches.
///
/// @param source the path of its source
/// @param line number of the line in its source, from 1
/// @param offset bytes before it in the unpacked source
/// @param rules identifiers of rules
public record Heard(String source, long line, long offset, List<String> rules) {
  public Heard {
    rules = List.copyOf(rules);
  }
}
