package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class MarkdownTest {
  private static Run run(int wallMillis, int cpuMillis) {
    return new Run(Duration.ofMillis(wallMillis), Duration.ofMillis(cpuMillis), 90_000_000, 0);
  }

  private static Standing ours(Run... runs) {
    return new Standing.Ran(Contenders.OURS, List.of(runs));
  }

  @Test
  void aRaceTellsTheSpreadAndHowItComparesToOurs() {
    var rival = new Standing.Ran("rival", List.of(run(6000, 5500)));

    var table =
        Markdown.race(List.of(ours(run(3000, 9), run(1000, 9), run(2000, 9)), rival), 10_000_000);

    assertThat(table)
        .contains("| 3 | 1.000 | 2.000 | 3.000 | 5 | 0.01 | 90 | 1.00 × |")
        .contains("| rival | 1 | 6.000 | 6.000 | 6.000 | 2 | 5.50 | 90 | 3.00 × |");
  }

  @Test
  void aMissingRivalIsARowThatSaysHowToInstallIt() {
    var table = Markdown.race(List.of(new Standing.Absent("rival", "apt-get install rival")), 1);

    assertThat(table).contains("| rival | 0 | | | | | | | apt-get install rival |");
  }

  @Test
  void whatWasNotMeasuredIsNotANumber() {
    var blind = new Run(Duration.ofMillis(1000), Duration.ZERO, 0, 0);

    var table = Markdown.race(List.of(new Standing.Ran("rival", List.of(blind))), 1_000_000);

    assertThat(table).contains("| rival | 1 | 1.000 | 1.000 | 1.000 | 1 | – | – | – |");
  }
}
