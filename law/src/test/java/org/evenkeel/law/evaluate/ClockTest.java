package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How clocks are counted.
class ClockTest {
  private static final String ANY =
      """
      role: controller
      store: { established: [PLACE], size: SIZE, kind: online-retailer, marketplace: false, listed: true, also: [] }
      cards: [visa]
      moments: { awareness: "WHEN", discovery: "WHEN", materiality: "WHEN" }
      data: [NAME, FIN_CODE]
      encrypted: false
      effect: { copied: "yes", accessed: "yes" }
      cause: external-attack
      harm: { RISK: true, HIGH_RISK: true, SERIOUS_HARM: true, SUBSTANTIAL_HARM: true, MISUSE_LIKELY: true, ID_THEFT_RISK: true, MATERIALITY: true }
      people: { PLACE: 100 }
      """;

  private static String line(String id, String place, String when) {
    return Case.line(facts(place, when, "large"), id);
  }

  private static String facts(String place, String when, String size) {
    return ANY.replace("PLACE", place).replace("WHEN", when).replace("SIZE", size);
  }

  @ParameterizedTest
  @CsvSource({
    // clocks go forward on 29 March 2026, back on 25 October 2026
    "NL.GDPR33, NL, 2026-03-27T14:20:00+01:00, due 2026-03-30T15:20:00+02:00",
    "NL.GDPR33, NL, 2026-10-23T14:20:00+02:00, due 2026-10-26T13:20:00+01:00",
    "GB.UKGDPR33, GB, 2026-03-28T09:00:00+00:00, due 2026-03-31T10:00:00+01:00",
    // a weekend and Easter move nothing
    "DE.GDPR33, DE, 2026-04-02T18:00:00+02:00, due 2026-04-05T18:00:00+02:00",
    // the instant counts, wherever it was written
    "FR.GDPR33, FR, 2026-05-01T12:20:00Z, due 2026-05-04T14:20:00+02:00",
    "IN.CERTIN, IN, 2026-05-01T23:00:00+05:30, due 2026-05-02T05:00:00+05:30",
    "KR.NETACT-24H, KR, 2026-05-01T23:00:00+09:00, due 2026-05-02T23:00:00+09:00",
    // the United States: 8 March and 1 November 2026
    "US-MN.CRA, US-MN, 2026-03-07T12:00:00-06:00, not-owed"
  })
  void hoursAreElapsedTime(String id, String place, String when, String expected) {
    assertThat(line(id, place, when)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "US-CA.IND, US-CA, 2026-03-01T23:59:00-08:00, due 2026-03-31",
    "US-CA.IND, US-CA, 2026-03-02T07:59:00Z, due 2026-03-31",
    "US-CA.IND, US-CA, 2026-03-02T08:00:00Z, due 2026-04-01",
    "US-NY.IND, US-NY, 2026-10-20T00:30:00-04:00, due 2026-11-19",
    // the last day is a Sunday and stays one
    "US-WA.IND, US-WA, 2026-04-17T10:00:00-07:00, due 2026-05-17",
    "US-HI.IND, US-HI, 2026-04-17T10:00:00-10:00, due NO_UNREASONABLE_DELAY",
    "US-PR.AG, US-PR, 2026-04-17T10:00:00-04:00, due 2026-04-27"
  })
  void daysEndWithTheLastDayInThePlace(String id, String place, String when, String expected) {
    assertThat(line(id, place, when)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // Tiradentes is on 21 April
    "BR.ANPD, BR, 2026-04-17T16:00:00-03:00, due 2026-04-23",
    // Memorial Day is on 25 May, Juneteenth on 19 June, Independence Day moves to 3 July
    "US.SEC-8K-105, US, 2026-05-21T10:00:00-04:00, due 2026-05-28",
    "US.SEC-8K-105, US, 2026-06-16T10:00:00-04:00, due 2026-06-23",
    "US.SEC-8K-105, US, 2026-06-30T10:00:00-04:00, due 2026-07-07",
    // Bennington Battle Day, 16 August, is a Sunday and moves to Monday
    "US-VT.AG, US-VT, 2026-08-10T10:00:00-04:00, due 2026-08-31 outer 2026-08-31",
    "CO.SIC, CO, 2026-06-01T10:00:00-05:00, due 2026-06-24",
    "CR.AUTH, CR, 2026-04-06T10:00:00-06:00, due 2026-04-13",
    "KZ.AUTH, KZ, 2026-05-08T10:00:00+05:00, due 2026-05-11",
    "EC.AUTH, EC, 2026-05-20T10:00:00-05:00, due 2026-05-28",
    // Friday and Saturday are Egypt's weekend
    "EG.PDPC, EG, 2026-11-05T10:00:00+02:00, due 2026-11-08T10:00:00+02:00"
  })
  void businessDaysLeaveOutWeekendsAndHolidays(
      String id, String place, String when, String expected) {
    assertThat(line(id, place, when)).isEqualTo(expected);
  }

  @Test
  void smallAgentsHaveTwiceTheTimeInBrazil() {
    String small = facts("BR", "2026-04-17T16:00:00-03:00", "small");

    assertThat(Case.line(small, "BR.ANPD")).isEqualTo("due 2026-04-28");
    assertThat(Case.duty(small, "BR.ANPD").why()).contains("6 business days");
  }

  @Test
  void egyptCountsItsWorkingDaysFromTheReport() {
    String told =
        facts("EG", "2026-11-05T10:00:00+02:00", "large")
            + "told: { EG.PDPC: \"2026-11-05T12:00:00+02:00\" }\n";

    assertThat(Case.line(told, "EG.IND")).isEqualTo("due 2026-11-10");
  }

  @Test
  void japanCountsTheFirstDayAndRollsOver() {
    // the sixtieth day, 3 May counted as the first of the last three, is no working day
    assertThat(line("JP.PPC-FINAL60", "JP", "2026-03-05T10:00:00+09:00"))
        .isEqualTo("due 2026-05-07");
    assertThat(line("JP.PPC-FINAL30", "JP", "2026-03-05T10:00:00+09:00")).isEqualTo("not-owed");
  }

  @Test
  void aReportOfOneMonthCountsCalendarMonths() {
    String marketplace =
        """
        role: controller
        store: { established: [NL], size: medium, kind: marketplace, marketplace: true, also: [] }
        cards: []
        moments: { awareness: "2026-01-29T10:00:00+01:00", significance: "2026-01-28T10:00:00+01:00" }
        told: { EU.NIS2-72H: "2026-01-31T09:00:00+01:00" }
        data: [NAME]
        people: { NL: 5 }
        """;

    assertThat(Case.line(marketplace, "EU.NIS2-24H")).isEqualTo("due 2026-01-29T10:00:00+01:00");
    assertThat(Case.line(marketplace, "EU.NIS2-1M")).isEqualTo("due 2026-02-28");
  }

  @Test
  void aMissingMomentLeavesTheDutyDueAndAsksForIt() {
    String unsettled = facts("US-TX", "2026-03-01T10:00:00-06:00", "large");

    assertThat(Case.line(unsettled, "US-TX.IND")).isEqualTo("due");
    assertThat(Case.duty(unsettled, "US-TX.IND").questions().toString())
        .contains("moments.determination");
  }

  @Test
  void aDayWithoutAnHourStartsNoHours() {
    String day = facts("NL", "2026-05-01", "large");

    assertThat(Case.line(day, "NL.GDPR33")).isEqualTo("due");
    assertThat(Case.duty(day, "NL.GDPR33").questions().toString()).contains("At what time");
  }

  @Test
  void aMomentCanBeOtherwiseInOnePlace() {
    String other =
        facts("BR", "2026-05-01T10:00:00-03:00", "large")
            + "momentsAt: { BR: { awareness: \"2026-04-17T16:00:00-03:00\" } }\n";

    assertThat(Case.line(other, "BR.ANPD")).isEqualTo("due 2026-04-23");
  }
}
