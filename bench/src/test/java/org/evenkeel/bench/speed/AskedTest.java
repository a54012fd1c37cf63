package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

final class AskedTest {
  private static Standing ran(String name, int wallMillis, int cpuMillis) {
    return new Standing.Ran(
        name,
        List.of(
            new Run(Duration.ofMillis(wallMillis), Duration.ofMillis(cpuMillis), 90_000_000, 0)));
  }

  @Test
  void whatWasAskedStandsBesideWhatWasMeasured() {
    var plain =
        List.of(
            ran(Contenders.OURS, 3000, 5000),
            ran(Contenders.SEARCH, 300, 300),
            ran(Contenders.STATISTICS, 60_000, 60_000),
            ran(Contenders.JAVA_DIGEST, 900, 900));
    var zipped = List.of(ran(Contenders.OURS, 4000, 8000), ran(Contenders.UNPACKING, 3000, 4000));

    assertThat(new Asked(List.of(new Measured(1, plain, zipped))).table())
        .contains("| 10.00 × (ours 3.00 s, theirs 0.30 s) |")
        .contains("| 20.00 × (ours 3.00 s, theirs 60.00 s) |")
        .contains("| 0.90 s, starting Java included |")
        .contains("| 0.75 × (ours 4.00 s, theirs 3.00 s) |")
        .contains("| 0.50 × (ours 8.00 s, theirs 4.00 s) |")
        .contains("| 90 MB |");
  }

  @Test
  void whatIsMissingIsNotANumber() {
    var plain = List.of(ran(Contenders.OURS, 3000, 5000));

    assertThat(new Asked(List.of(new Measured(1, plain, plain))).table())
        .contains("literals | not measured |");
  }
}
