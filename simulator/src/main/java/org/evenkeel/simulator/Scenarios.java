package org.evenkeel.simulator;

import java.util.List;
import org.evenkeel.simulator.scenario.Scenario;
import org.evenkeel.simulator.scenario.Stories;

/// The stories that can be told.
public final class Scenarios {
  private Scenarios() {}

  /// All of them, breaches first.
  public static List<Scenario> all() {
    return Stories.ALL;
  }

  /// Their names.
  public static List<String> names() {
    return all().stream().map(Scenario::name).toList();
  }

  /// The story of this name.
  public static Scenario named(String name) {
    return all().stream()
        .filter(scenario -> scenario.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException("No such scenario: " + name + "; known: " + names()));
  }
}
