package org.evenkeel.bench.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Whether claims hold as often as they say, by tenths of the confidence claimed.
final class Reliability {
  private static final int TENTHS = 10;
  private final List<Claim> claims = new ArrayList<>();

  /// Something claimed with a confidence, and whether it held.
  private record Claim(double confidence, boolean held) {
    int tenth() {
      return (int) Math.min(TENTHS - 1, confidence * TENTHS + 1e-9);
    }
  }

  void claim(double confidence, boolean held) {
    claims.add(new Claim(confidence, held));
  }

  /// As Markdown.
  ///
  /// @param what which claims these are
  String told(String what) {
    StringBuilder text =
        new StringBuilder("\n| confidence in ")
            .append(what)
            .append(" | claims | claimed, mean | held |\n|---|---:|---:|---:|\n");
    double apart = 0;
    for (int tenth = 0; tenth < TENTHS; tenth++) {
      int here = tenth;
      List<Claim> these = claims.stream().filter(claim -> claim.tenth() == here).toList();
      if (!these.isEmpty()) {
        double claimed = these.stream().mapToDouble(Claim::confidence).average().orElse(0);
        long held = these.stream().filter(Claim::held).count();
        double share = (double) held / these.size();
        apart += Math.abs(claimed - share) * these.size();
        text.append(
            String.format(
                Locale.ROOT,
                "| %.1f to %.1f | %d | %.1f %% | %.1f %% |\n",
                tenth / 10.0,
                (tenth + 1) / 10.0,
                these.size(),
                100 * claimed,
                100 * share));
      }
    }
    return text.append(
            String.format(
                Locale.ROOT,
                "| all, and how far apart on average | %d | | %.1f points |\n",
                claims.size(),
                claims.isEmpty() ? 0 : 100 * apart / claims.size()))
        .toString();
  }
}
