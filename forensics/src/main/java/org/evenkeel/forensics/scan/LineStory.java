package org.evenkeel.forensics.scan;

import java.util.List;
import org.evenkeel.forensics.correlation.Outcome;
import org.evenkeel.forensics.correlation.Sightings;
import org.evenkeel.forensics.correlation.Spot;
import org.evenkeel.forensics.correlation.Witness;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.rule.RuleSet;

/// Several lines, read as a scan would read them, to try correlations on.
public final class LineStory {
  private LineStory() {}

  /// What becomes of all correlations of `rules`, were these lines a log.
  ///
  /// @throws IllegalArgumentException with a sentence when no format reads one of them
  public static List<Outcome> outcomes(
      List<String> lines, RuleSet rules, List<Format> formats, Setting setting) {
    Sightings sightings = new Sightings(rules.correlations());
    Witness witness = sightings.witness();
    for (int at = 0; at < lines.size(); at++) {
      LineTrial trial = LineTrial.of(lines.get(at), formats, setting);
      Spot spot = new Spot("", 0, at, at);
      for (int rule = 0; rule < rules.size(); rule++) {
        if (rules.isCorrelated(rule) && trial.matches(rules, rule)) {
          witness.see(rule, trial.row(), Repeats.of(trial.row()), () -> spot);
        }
      }
    }
    witness.handOver();
    return sightings.outcomes();
  }
}
