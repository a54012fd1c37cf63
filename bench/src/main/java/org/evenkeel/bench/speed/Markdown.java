package org.evenkeel.bench.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/// The tables of `docs/performance.md`.
final class Markdown {
  private static final String NOT_MEASURED = "–";

  private Markdown() {}

  /// One race on a file of `bytes` uncompressed bytes.
  static String race(List<Standing> standings, long bytes) {
    StringBuilder table =
        new StringBuilder(
            """
            | command | runs | min s | median s | max s | MB/s | CPU s | peak MB | time to ours |
            |---|---:|---:|---:|---:|---:|---:|---:|---:|
            """);
    double ours = ours(standings);
    for (Standing standing : standings) {
      table.append(
          switch (standing) {
            case Standing.Ran ran -> row(ran, bytes, ours);
            case Standing.Absent absent ->
                "| %s | 0 | | | | | | | %s |%n".formatted(absent.name(), absent.why());
          });
    }
    return table.toString();
  }

  private static String row(Standing.Ran ran, long bytes, double ours) {
    Run median = ran.median();
    return String.format(
        Locale.ROOT,
        "| %s | %d | %.3f | %.3f | %.3f | %.0f | %s | %s | %s |%n",
        ran.name(),
        ran.runs().size(),
        seconds(ran.fastest()),
        seconds(median.wall()),
        seconds(ran.slowest()),
        bytes / 1e6 / seconds(median.wall()),
        median.cpu().isZero() ? NOT_MEASURED : decimal(seconds(median.cpu())),
        ran.peak() == 0 ? NOT_MEASURED : Long.toString(Math.ceilDiv(ran.peak(), 1_000_000L)),
        ours == 0 ? NOT_MEASURED : decimal(seconds(median.wall()) / ours) + " ×");
  }

  /// Our median in seconds, or 0 if we did not run.
  static double ours(List<Standing> standings) {
    for (Standing standing : standings) {
      if (standing instanceof Standing.Ran ran && ran.name().equals(Contenders.OURS)) {
        return seconds(ran.median().wall());
      }
    }
    return 0;
  }

  static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static String decimal(double value) {
    return String.format(Locale.ROOT, "%.2f", value);
  }
}
