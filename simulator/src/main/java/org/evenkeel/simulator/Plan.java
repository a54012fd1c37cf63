package org.evenkeel.simulator;

import java.util.EnumSet;
import java.util.Set;
import org.evenkeel.simulator.platform.Platform;
import org.evenkeel.simulator.scenario.Scenario;

/// What to invent. The same plan always gives the same bytes.
///
/// @param scenario name of a story, see `Scenarios`
/// @param platform one of `Platform.ALL`
/// @param lines about how many lines the web logs have, at least 1,000
/// @param degradations what happens to the logs afterwards
public record Plan(
    String scenario, String platform, long seed, long lines, Set<Degradation> degradations) {
  private static final long USUAL = 60_000;

  public Plan {
    Scenario known = Scenarios.named(scenario);
    if (!Platform.ALL.contains(platform)) {
      throw new IllegalArgumentException(
          "No such platform: " + platform + "; known: " + Platform.ALL);
    }
    if (lines < 1000) {
      throw new IllegalArgumentException(
          "At least 1000 lines, got " + lines + " for " + known.name());
    }
    degradations = Set.copyOf(degradations);
  }

  /// A log of usual size, with nothing lost.
  public static Plan of(String scenario, String platform, long seed) {
    return new Plan(scenario, platform, seed, USUAL, Set.of());
  }

  public Plan withLines(long many) {
    return new Plan(scenario, platform, seed, many, degradations);
  }

  public Plan with(Degradation first, Degradation... more) {
    return new Plan(scenario, platform, seed, lines, EnumSet.of(first, more));
  }

  boolean has(Degradation degradation) {
    return degradations.contains(degradation);
  }
}
