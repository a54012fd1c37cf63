package org.evenkeel.bench.detection;

import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.rule.Level;
import org.evenkeel.forensics.rule.Rule;

/// Counts over the samples of one class.
final class Tally {
  private int samples;
  private int flagged;
  private int high;

  void add(List<Rule> rules) {
    samples++;
    flagged += rules.isEmpty() ? 0 : 1;
    high += rules.stream().anyMatch(rule -> rule.level().compareTo(Level.HIGH) >= 0) ? 1 : 0;
  }

  int samples() {
    return samples;
  }

  int flagged() {
    return flagged;
  }

  String row(String label) {
    return "| %s | %,d | %,d | %.4f | %,d | %.4f |"
        .formatted(label, samples, flagged, share(flagged), high, share(high));
  }

  private double share(int part) {
    return samples == 0 ? 0 : (double) part / samples;
  }

  static String head() {
    return """
        | class | samples | flagged | share | at level high | share |
        |---|---:|---:|---:|---:|---:|"""
        .toString();
  }

  static String precision(int rightly, int wrongly, int attacks) {
    return String.format(
        Locale.ROOT,
        "Precision %.4f (%,d rightly, %,d wrongly flagged), recall %.4f.",
        (double) rightly / Math.max(1, rightly + wrongly),
        rightly,
        wrongly,
        (double) rightly / Math.max(1, attacks));
  }
}
