package org.evenkeel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import org.evenkeel.forensics.investigation.Activity;
import org.junit.jupiter.api.Test;

class HistogramTest {
  private static final Instant FROM = Instant.parse("2026-03-04T02:00:00Z");

  @Test
  void barsRiseInEighthsOfThreeRows() {
    Histogram drawn = Histogram.of(activity(List.of(0L, 1L, 12L, 24L)), 40, true);

    assertThat(drawn.rows()).containsExactly("   █", "  ▄█", " ▁██");
    assertThat(drawn.successes()).isEqualTo("   ▲");
  }

  @Test
  void asciiDoesWithoutBlocks() {
    Histogram drawn = Histogram.of(activity(List.of(0L, 1L, 5L, 9L)), 40, false);

    assertThat(drawn.rows()).containsExactly("   #", "  :#", " .##");
    assertThat(drawn.successes()).isEqualTo("   ^");
  }

  @Test
  void oneAmongMillionsStillShows() {
    Histogram drawn = Histogram.of(activity(List.of(1L, 4_000_000_000L)), 40, true);

    assertThat(drawn.rows().getLast()).isEqualTo("▁█");
  }

  @Test
  void stepsThatDoNotFitShareAColumn() {
    Histogram drawn = Histogram.of(activity(Collections.nCopies(250, 2L)), 100, true);

    assertThat(drawn.rows().getLast()).hasSize(84);
    assertThat(drawn.step()).isEqualTo(Duration.ofHours(3));
    assertThat(drawn.highest()).isEqualTo(6);
  }

  @Test
  void theAxisNamesBeginningAndEnd() {
    Histogram drawn = Histogram.of(activity(Collections.nCopies(48, 1L)), 60, true);

    assertThat(drawn.axis()).startsWith("4 Mar 2026 02:00").endsWith("6 Mar 2026 02:00");
  }

  private static Activity activity(List<Long> counts) {
    return new Activity(FROM, Duration.ofHours(1), counts, List.of(0L, 0L, 0L, 3L));
  }
}
