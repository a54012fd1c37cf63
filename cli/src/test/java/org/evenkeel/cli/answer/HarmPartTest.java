package org.evenkeel.cli.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Span;
import org.junit.jupiter.api.Test;

class HarmPartTest {
  private static final Span THEN =
      new Span(Instant.parse("2026-03-04T02:14:00Z"), Instant.parse("2026-03-04T04:14:00Z"));

  @Test
  void aReasonThatStandsForTwoKindsOfDataIsToldOnce() {
    Paper paper = new Paper(Screen.plain(true));
    HarmPart.write(
        paper, new Investigation.Harm(List.of(of("personal"), of("payment")), List.of()));

    assertThat(paper.toString())
        .isEqualTo(
            """

            What they may have seen or taken
              - Personal data of people whose number nobody knows yet: could be reached
                4 Mar 2026 02:14 to 04:14 UTC; They could.
              - Payment data of people whose number nobody knows yet: could be reached
                As above: Personal data.
              An order list would tell how many people: --orders FILE.
            """);
  }

  private static Exposure of(String category) {
    return new Exposure(category, "R1", new People(0, -1, -1), THEN, "They could", List.of());
  }
}
