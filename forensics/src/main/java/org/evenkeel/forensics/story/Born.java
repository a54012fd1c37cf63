package org.evenkeel.forensics.story;

import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.scan.PathFacts;

/// Since when a thing was there that somebody used: a program that answered others of their crew
/// before, and nobody else, had come by then, so whatever brought it is older than its first use.
/// What answers everybody may have been the store's own before.
///
/// @param crews everyone observed
/// @param paths how everyone was answered on the paths that were watched
record Born(List<Crew> crews, Map<String, PathFacts> paths) {
  /// Microseconds since 1970, at the latest when it was used.
  long of(Observation seen) {
    PathFacts facts =
        seen.act().technique().equals(Act.WEB_SHELL)
            ? paths.get(seen.lines().getFirst().event().textOrEmpty(Field.PATH))
            : null;
    boolean theirs =
        facts != null
            && crews.stream()
                .map(Crew::addresses)
                .anyMatch(
                    all -> all.contains(seen.address()) && all.containsAll(facts.addresses()));
    return facts == null || !theirs ? seen.first() : Math.min(seen.first(), facts.first(2));
  }
}
