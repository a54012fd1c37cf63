package org.evenkeel.forensics.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;

/// Those who opened the door to others: what they did is proven by what followed, where that is its
/// likeliest explanation by far.
final class Openers {
  private static final double LIKELY = 0.5;

  private Openers() {}

  /// The same crews; what opened a door proves as much as what came through it, but never more than
  /// a success.
  static List<Crew> raised(List<Crew> crews, List<WayIn> ways) {
    Map<Crew, Observation> openers = new HashMap<>();
    for (WayIn way : ways) {
      boolean vendor =
          way.cause().filter(seen -> way.technique(seen).equals(Act.SUPPLY_CHAIN)).isPresent();
      boolean other =
          !vendor && !way.opener().equals(way.crew()) && !way.opener().grade().atLeast(Grade.E3);
      if (other && way.confidence() >= LIKELY) {
        way.cause().ifPresent(cause -> openers.put(way.opener(), cause));
      }
    }
    return crews.stream()
        .map(crew -> openers.containsKey(crew) ? raised(crew, openers.get(crew)) : crew)
        .toList();
  }

  private static Crew raised(Crew crew, Observation cause) {
    return new Crew(
        crew.id(),
        crew.addresses(),
        crew.observations().stream()
            .map(seen -> seen.lines().equals(cause.lines()) ? seen.raised(Grade.E3) : seen)
            .toList());
  }
}
