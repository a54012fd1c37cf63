package org.evenkeel.forensics.story;

import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.PathFacts;

/// Since when a thing was there that somebody used: a program that answered another address before
/// had come by then, so whatever brought it is older than its first use by this one.
///
/// @param paths how everyone was answered on the paths that were watched
record Born(Map<String, PathFacts> paths) {
  /// Microseconds since 1970, at the latest when it was used.
  long of(Observation seen) {
    PathFacts facts =
        seen.act().technique().equals(Act.WEB_SHELL)
            ? paths.get(seen.lines().getFirst().event().textOrEmpty(Field.PATH))
            : null;
    return facts == null ? seen.first() : Math.min(seen.first(), facts.first(2));
  }
}
