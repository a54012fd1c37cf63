package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The law of the event's date: the day before a change, and the day.
class OlderTextsTest {
  @ParameterizedTest
  @CsvSource({
    "US-CA.IND, US-CA, 2025-12-31, due MOST_EXPEDIENT_NO_UNREASONABLE_DELAY",
    "US-CA.IND, US-CA, 2026-01-01, due 2026-01-31",
    "US-NY.IND, US-NY, 2024-12-20, due MOST_EXPEDIENT_NO_UNREASONABLE_DELAY",
    "US-NY.IND, US-NY, 2024-12-21, due 2025-01-20",
    "US-OK.AG, US-OK, 2025-12-31, future",
    "US-OK.AG, US-OK, 2026-01-01, due AFTER_INDIVIDUALS",
    "US-PA.AG, US-PA, 2024-09-25, future",
    "US-PA.AG, US-PA, 2024-09-26, due SIMULTANEOUS_WITH_INDIVIDUALS",
    "CL.AGENCY, CL, 2026-11-30, future",
    "CL.AGENCY, CL, 2026-12-01, due MOST_EXPEDITIOUS_NO_UNDUE_DELAY",
    "IN.DPDP-IND, IN, 2027-05-12, future",
    "IN.DPDP-IND, IN, 2027-05-13, due NO_DELAY"
  })
  void theTextOfTheDayApplies(String id, String place, String day, String expected) {
    assertThat(Case.line(on(place, day, "[NAME, SSN]"), id)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "US-NY.IND, US-NY, MEDICAL, 2025-03-20, not-owed",
    "US-NY.IND, US-NY, MEDICAL, 2025-03-21, due 2025-04-20",
    "US-OK.IND, US-OK, BIOMETRIC, 2025-12-31, not-owed",
    "US-OK.IND, US-OK, BIOMETRIC, 2026-01-01, due NO_UNREASONABLE_DELAY"
  })
  void aKindOfDataCountsFromItsOwnDay(
      String id, String place, String code, String day, String expected) {
    assertThat(Case.line(on(place, day, "[NAME, " + code + "]"), id)).isEqualTo(expected);
  }

  @Test
  void aPossibleLeakIsEnoughInKoreaSinceSeptember2026() {
    String possible =
        """
        role: controller
        store: { established: [KR], also: [] }
        cards: []
        moments: { awareness: "2026-09-DAYT10:00:00+09:00" }
        data: [NAME, EMAIL]
        effect: { copied: suspected, accessed: no-evidence, altered: "no", unavailable: "no" }
        cause: external-attack
        people: { KR: 20 }
        """;

    assertThat(Case.line(possible.replace("DAY", "10"), "KR.PIPA-IND")).isEqualTo("undecided");
    assertThat(Case.line(possible.replace("DAY", "11"), "KR.PIPA-IND"))
        .isEqualTo("due 2026-09-14T10:00:00+09:00");
  }

  private static String on(String place, String day, String data) {
    return ThresholdTest.facts(place, "6000")
        .replace("2026-03-02T10:00:00-05:00", day)
        .replace("2026-03-02", day)
        .replace("[NAME, SSN, FIN_CODE]", data);
  }
}
