package org.evenkeel.bench.rules;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;

/// A set of rules, and how its scans went.
final class Contestant {
  private final String name;
  private final RulePack pack;
  private final Loading loading;
  private final ScanOnce scan;
  private final List<Timed> compiles = new ArrayList<>();
  private final List<Timed> scans = new ArrayList<>();

  /// How long it took to read the rules.
  record Loading(Timed first, Timed again) {}

  Contestant(String name, RulePack pack, Loading loading, ScanOnce scan) {
    this.name = name;
    this.pack = pack;
    this.loading = loading;
    this.scan = scan;
  }

  /// @param counts whether the time is kept
  void scan(boolean counts) throws Exception {
    Timed compile = Timed.of(() -> scan.prepare(pack));
    System.gc();
    Timed time = Timed.of(scan::run);
    if (counts) {
      compiles.add(compile);
      scans.add(time);
    }
  }

  /// A row of the table.
  String row(Contestant base) {
    Timed mine = Timed.median(scans);
    Timed other = Timed.median(base.scans);
    RuleSet rules = RuleSet.of(pack);
    long web =
        IntStream.range(0, rules.size())
            .filter(rule -> rules.kinds(rule).contains(Kind.WEB))
            .count();
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %,d | %.2f | %.2f | %.2f | %.2f | %.2f × | %.2f | %.2f × |",
        name,
        pack.rules().size(),
        web,
        seconds(loading.first().cpu()),
        seconds(loading.again().cpu()),
        seconds(Timed.median(compiles).cpu()),
        seconds(mine.cpu()),
        seconds(mine.cpu()) / seconds(other.cpu()),
        seconds(mine.wall()),
        seconds(mine.wall()) / seconds(other.wall()));
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }
}
