package org.evenkeel.forensics.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Moment;
import org.evenkeel.forensics.investigation.Phase;
import org.junit.jupiter.api.Test;

class AlikeTest {
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

  @Test
  void theSameAttemptIsToldOnceWithEverybodyWhoMadeIt() {
    List<Alike> told =
        Alike.of(
            List.of(
                moment(0, "A1", "x", Grade.E1),
                moment(1, "A2", "y", Grade.E1),
                moment(2, "A3", "x", Grade.E1),
                moment(3, "A4", "x", Grade.E0),
                moment(4, "A5", "x", Grade.E1)));

    assertThat(told).hasSize(2);
    assertThat(told.getFirst().actors()).isEqualTo("A1, A3, A4 and 1 more");
    assertThat(told.getFirst().often()).isEqualTo(" · 4 times, until 1 Mar 2026, 10:04:00 UTC");
    assertThat(told.getLast().often()).isEmpty();
  }

  @Test
  void whatShowsSuccessStandsAlone() {
    assertThat(Alike.of(List.of(moment(0, "A1", "x", Grade.E3), moment(1, "A1", "x", Grade.E3))))
        .hasSize(2);
  }

  private static Moment moment(int minute, String actor, String what, Grade grade) {
    return new Moment(
        START.plusSeconds(60L * minute), actor, Phase.EXPLOIT, what, grade, List.of());
  }
}
