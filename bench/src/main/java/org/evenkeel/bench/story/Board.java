package org.evenkeel.bench.story;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/// What all cases together say, measure by measure.
final class Board {
  private final Map<Measure, int[]> counts = new EnumMap<>(Measure.class);
  private final Reliability waysIn = new Reliability();
  private final Reliability holes = new Reliability();
  private long claimed;
  private long rightly;
  private long intruders;
  private long found;
  private long innocent;
  private int cases;

  void count(Measure measure, boolean yes) {
    int[] count = counts.computeIfAbsent(measure, any -> new int[2]);
    count[0] += yes ? 1 : 0;
    count[1]++;
  }

  void claimWayIn(double confidence, boolean held) {
    waysIn.claim(confidence, held);
  }

  void claimHole(double confidence, boolean held) {
    holes.claim(confidence, held);
  }

  /// @param accused addresses called intruders'
  /// @param right how many of them are
  /// @param all how many intruders there were
  void addresses(long accused, long right, long all) {
    claimed += accused;
    rightly += right;
    intruders += all;
    found += right;
  }

  void accusedInnocent(long addresses) {
    innocent += addresses;
  }

  void oneMore() {
    cases++;
  }

  /// As Markdown.
  String told() {
    StringBuilder text =
        new StringBuilder("| measure | wanted | measured | cases |\n|---|---|---:|---:|\n");
    for (Measure measure : Measure.values()) {
      int[] count = counts.getOrDefault(measure, new int[2]);
      row(text, measure.words(), measure.wanted(), share(count[0], count[1]), count[1]);
    }
    row(text, "intruders' addresses: precision", "≥ 0.98", ratio(rightly, claimed), (int) claimed);
    row(text, "intruders' addresses: recall", "≥ 0.95", ratio(found, intruders), (int) intruders);
    row(text, "innocent addresses accused, per case", "≤ 0.1", ratio(innocent, cases), cases);
    text.append(waysIn.told("the way in")).append(holes.told("the hole"));
    return text.toString();
  }

  private static void row(StringBuilder text, String what, String wanted, String is, int of) {
    text.append("| %s | %s | %s | %d |\n".formatted(what, wanted, is, of));
  }

  private static String share(long part, long all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.1f %%", 100.0 * part / all);
  }

  private static String ratio(long part, long all) {
    return all == 0 ? "–" : String.format(Locale.ROOT, "%.3f", (double) part / all);
  }
}
