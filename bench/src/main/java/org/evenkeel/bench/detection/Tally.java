package org.evenkeel.bench.detection;

import java.util.Locale;

/// Counts over the samples of one class.
final class Tally {
  private final Part studied = new Part();
  private final Part unstudied = new Part();
  private int harmless;
  private int wrongly;
  private int wronglyHigh;

  /// Attacks in one half of the set.
  private static final class Part {
    private int attacks;
    private int flagged;
  }

  /// @param flagged whether it was taken for an attack
  /// @param high whether it was, at level high
  void add(Sample sample, boolean flagged, boolean high) {
    if (sample.attack()) {
      Part part = sample.studied() ? studied : unstudied;
      part.attacks++;
      part.flagged += flagged ? 1 : 0;
    } else {
      harmless++;
      wrongly += flagged ? 1 : 0;
      wronglyHigh += high ? 1 : 0;
    }
  }

  void add(Tally other) {
    studied.attacks += other.studied.attacks;
    studied.flagged += other.studied.flagged;
    unstudied.attacks += other.unstudied.attacks;
    unstudied.flagged += other.unstudied.flagged;
    harmless += other.harmless;
    wrongly += other.wrongly;
    wronglyHigh += other.wronglyHigh;
  }

  static String head() {
    return """
        | class | attacks | flagged | recall | studied half | other half | harmless | flagged | precision | at level high |
        |---|---:|---:|---:|---:|---:|---:|---:|---:|---:|""";
  }

  String row(String label) {
    int attacks = studied.attacks + unstudied.attacks;
    int flagged = studied.flagged + unstudied.flagged;
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %s | %s | %s | %,d | %,d | %s | %,d |",
        label,
        attacks,
        flagged,
        share(flagged, attacks),
        share(studied.flagged, studied.attacks),
        share(unstudied.flagged, unstudied.attacks),
        harmless,
        wrongly,
        share(flagged, flagged + wrongly),
        wronglyHigh);
  }

  private static String share(int part, int whole) {
    return whole == 0 ? "–" : String.format(Locale.ROOT, "%.4f", (double) part / whole);
  }
}
