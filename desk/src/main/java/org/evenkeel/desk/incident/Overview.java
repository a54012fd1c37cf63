package org.evenkeel.desk.incident;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/// What matters most in a case at this moment.
@Component
public class Overview {
  private static final int THINGS = 3;

  private final List<Adviser> advisers;

  Overview(List<Adviser> advisers) {
    this.advisers = List.copyOf(advisers);
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
