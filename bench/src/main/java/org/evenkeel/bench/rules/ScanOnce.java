package org.evenkeel.bench.rules;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.oracle.Meaning;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.rule.RulePack;
import org.evenkeel.forensics.rule.RuleSet;
import org.evenkeel.forensics.scan.Bearing;
import org.evenkeel.forensics.scan.Scan;
import org.evenkeel.forensics.source.Evidence;
import org.evenkeel.forensics.source.Limits;
import org.jspecify.annotations.Nullable;

/// One first pass over a log, as an investigation makes it.
final class ScanOnce {
  private final Path log;
  private final int threads;
  private final Clock clock;
  private @Nullable Scan scan;

  ScanOnce(Path log, int threads, Clock clock) {
    this.log = log;
    this.threads = threads;
    this.clock = clock;
  }

  /// Compiles the rules anew.
  void prepare(RulePack pack) {
    Setting setting = Setting.utc(clock.instant());
    List<Meaning> meanings = pack.rules().stream().map(Meaning::of).toList();
    Bearing bearing =
        new Bearing() {
          @Override
          public boolean speaksAgainst(int rule) {
            return meanings.get(rule).hostile();
          }

          @Override
          public boolean showsSuccess(int rule) {
            return meanings.get(rule).weight() == Meaning.Weight.SUCCESS;
          }
        };
    Recogniser recogniser = new Recogniser(LogFormats.known(), setting);
    scan = new Scan(recogniser, RuleSet.of(pack), bearing, setting, threads);
  }

  void run() throws InterruptedException {
    try (Evidence evidence = Evidence.of(List.of(log), Limits.ordinary(), clock)) {
      Objects.requireNonNull(scan).run(evidence, () -> {});
    }
  }
}
