package org.evenkeel.desk.incident;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.evenkeel.desk.access.Person;
import org.springframework.stereotype.Component;

/// Who has a case's overview open at this moment. It is remembered for a minute after the last sign
/// of life and nowhere kept: who looked when is nobody's business.
@Component
public class Presence {
  static final Duration SILENCE = Duration.ofMinutes(1);

  private final Clock clock;
  private final Map<Place, Instant> seen = new ConcurrentHashMap<>();

  Presence(Clock clock) {
    this.clock = clock;
  }

  /// A person in a case.
  private record Place(String incident, String person, String name) {}

  /// A sign of life of somebody.
  public void here(String incident, Person person) {
    Instant now = clock.instant();
    seen.values().removeIf(last -> last.plus(SILENCE).isBefore(now));
    seen.put(new Place(incident, person.id(), person.name()), now);
  }

  /// Their names, in order.
  public List<String> of(String incident) {
    Instant now = clock.instant();
    return seen.entrySet().stream()
        .filter(each -> each.getKey().incident().equals(incident))
        .filter(each -> !each.getValue().plus(SILENCE).isBefore(now))
        .map(each -> each.getKey().name())
        .sorted()
        .toList();
  }
}
