package org.evenkeel.forensics.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.correlation.Outcome;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.investigation.Citation;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.oracle.Meaning;

/// Correlations that came true and speak against someone.
///
/// @param outcomes of all correlations that are told of
/// @param quotes their lines
public record Correlated(List<Outcome> outcomes, Map<Spot, Citation> quotes) {
  private static final int ACTORS = 50;

  public Correlated {
    outcomes = List.copyOf(outcomes);
    quotes = Map.copyOf(quotes);
  }

  /// Those of `outcomes` that came true and speak against someone.
  public static List<Outcome> hostile(List<Outcome> outcomes) {
    return outcomes.stream()
        .filter(Outcome::cameTrue)
        .filter(outcome -> Meaning.of(outcome.correlation().rule()).hostile())
        .toList();
  }

  /// A finding for each.
  ///
  /// @param actorOfAddress ids of actors
  List<Finding> findings(Map<String, String> actorOfAddress) {
    List<Finding> findings = new ArrayList<>();
    for (Outcome outcome : hostile(outcomes)) {
      Set<String> actors =
          new TreeSet<>(Comparator.comparingInt(String::length).thenComparing(id -> id));
      outcome
          .actors()
          .addresses()
          .forEach(address -> actors.add(actorOfAddress.getOrDefault(address, "")));
      actors.remove("");
      findings.add(
          new Finding(
              Findings.label(outcome.correlation().rule()),
              outcome.lines(),
              Times.span(outcome.first(), outcome.last()),
              actors.stream().limit(ACTORS).toList(),
              false,
              outcome.actors().spots().stream()
                  .map(quotes::get)
                  .filter(Objects::nonNull)
                  .toList()));
    }
    return findings;
  }
}
