package org.evenkeel.bench.speed;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/// What was asked of our speed, beside what the races say.
final class Asked {
  private static final String NOT_MEASURED = "not measured";

  private final Measured smallest;
  private final Measured largest;

  /// @param sizes from small to large, at least one
  Asked(List<Measured> sizes) {
    smallest = sizes.getFirst();
    largest = sizes.getLast();
  }

  String table() {
    return """
        | asked, of the largest log unless named | reached |
        |---|---|
        | at most 10 × the time of `rg -c -i` with five literals | %s |
        | at least 100 × faster than GoAccess | %s |
        | of our time, what hashing the evidence takes on a core of its own | %s |
        | peak memory at most 800 MB | %s |
        | gzip at least 0.7 × as fast as `zcat \\| wc -l`, wall clock | %s |
        | the same, processor time | %s |
        | the smallest log within 1.5 s, cold | %s |
        """
        .formatted(
            ratio(largest.plain(), Contenders.SEARCH, true),
            ratio(largest.plain(), Contenders.STATISTICS, false),
            digest(),
            peak(),
            ratio(largest.zipped(), Contenders.UNPACKING, false),
            cpu(largest.zipped(), Contenders.UNPACKING),
            of(smallest.plain(), Contenders.OURS)
                .map(run -> seconds(run.wall()))
                .orElse(NOT_MEASURED));
  }

  /// @param oursFirst whether ours is divided by theirs
  private static String ratio(List<Standing> standings, String rival, boolean oursFirst) {
    return ratio(standings, rival, oursFirst, run -> Markdown.seconds(run.wall()));
  }

  private static String cpu(List<Standing> standings, String rival) {
    return ratio(standings, rival, false, run -> Markdown.seconds(run.cpu()));
  }

  private static String ratio(
      List<Standing> standings, String rival, boolean oursFirst, ToDoubleFunction<Run> seconds) {
    double ours = of(standings, Contenders.OURS).map(seconds::applyAsDouble).orElse(0.0);
    double theirs = of(standings, rival).map(seconds::applyAsDouble).orElse(0.0);
    if (ours == 0 || theirs == 0) {
      return NOT_MEASURED;
    }
    return String.format(
        Locale.ROOT,
        "%.2f × (ours %.2f s, theirs %.2f s)",
        oursFirst ? ours / theirs : theirs / ours,
        ours,
        theirs);
  }

  private String digest() {
    return of(largest.plain(), Contenders.JAVA_DIGEST)
        .map(run -> seconds(run.wall()) + ", starting Java included")
        .orElse(NOT_MEASURED);
  }

  private String peak() {
    for (Standing standing : largest.plain()) {
      if (standing instanceof Standing.Ran ran && ran.name().equals(Contenders.OURS)) {
        return Math.ceilDiv(ran.peak(), 1_000_000L) + " MB";
      }
    }
    return NOT_MEASURED;
  }

  private static Optional<Run> of(List<Standing> standings, String name) {
    for (Standing standing : standings) {
      if (standing instanceof Standing.Ran ran && ran.name().equals(name)) {
        return Optional.of(ran.median());
      }
    }
    return Optional.empty();
  }

  private static String seconds(Duration duration) {
    return String.format(Locale.ROOT, "%.2f s", Markdown.seconds(duration));
  }
}
