package org.evenkeel.desk.incident;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// What matters most in a case at this moment.
@Component
public class Overview {
  private static final int THINGS = 3;

  private final List<Adviser> advisers;
  private final List<LegalClock> clocks;

  Overview(List<Adviser> advisers, List<LegalClock> clocks) {
    this.advisers = List.copyOf(advisers);
    this.clocks = List.copyOf(clocks);
  }

  /// The legal deadline that comes first, if any has a date.
  public Optional<LegalClock.Deadline> deadline(Incident incident) {
    return clocks.stream()
        .flatMap(clock -> clock.next(incident).stream())
        .min(Comparator.comparing(LegalClock.Deadline::end));
  }

  /// At most three things; more would be none.
  public List<NextThing> next(Incident incident) {
    return advisers.stream()
        .flatMap(adviser -> adviser.advise(incident).stream())
        .sorted(Comparator.comparingInt(NextThing::weight).reversed())
        .limit(THINGS)
        .toList();
  }
}
