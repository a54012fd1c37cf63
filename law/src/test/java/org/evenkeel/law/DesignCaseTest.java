package org.evenkeel.law;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// The example that the design gives, and its neighbours in the EU.
class DesignCaseTest {
  private static final String DUTCH =
      """
      role: controller
      store: { established: [NL], representative: null, size: small, kind: online-retailer, marketplace: false, listed: false, also: [] }
      cards: [visa, mastercard]
      moments: { awareness: "2026-05-01T14:20:00+02:00", discovery: null, determination: null }
      hold: { from: null, to: null }
      data: [NAME, ADDRESS, EMAIL, FIN_CODE, PAN]
      encrypted: false
      harm: { RISK: true, HIGH_RISK: true }
      people: { NL: 3200 }
      planned: { individuals: null }
      """;

  @Test
  void theAuthorityIsToldWithinSeventyTwoHours() {
    assertThat(Case.line(DUTCH, "NL.GDPR33")).isEqualTo("due 2026-05-04T14:20:00+02:00");
  }

  @Test
  void highRiskMeansThatPeopleAreTold() {
    assertThat(Case.line(DUTCH, "EU.GDPR34")).isEqualTo("due NO_UNDUE_DELAY");
  }

  @Test
  void everyDutyIsInTheAnswer() {
    assertThat(Case.assess(DUTCH).duties()).hasSize(328);
  }

  @Test
  void otherAuthoritiesOfTheUnionAreNotTold() {
    assertThat(Case.duty(DUTCH, "FR.GDPR33").why()).contains("NL, whose authority leads");
  }

  @Test
  void aStoreOutsideTheUnionTellsEveryStateWherePeopleLive() {
    String american =
        DUTCH
            .replace("[NL]", "[US]")
            .replace("null, size", "DE, size")
            .replace("NL: 3200", "FR: 1, IT: 2");

    assertThat(Case.line(american, "FR.GDPR33")).isEqualTo("due 2026-05-04T14:20:00+02:00");
    assertThat(Case.line(american, "IT.GDPR33")).isEqualTo("due 2026-05-04T14:20:00+02:00");
    assertThat(Case.line(american, "DE.GDPR33")).isEqualTo("not-owed");
  }

  @Test
  void bavariaHasItsOwnAuthority() {
    assertThat(Case.duty(DUTCH.replace("[NL]", "[DE-BY]"), "DE.GDPR33").recipient())
        .contains("BayLDA");
  }

  @Test
  void cardsAreReportedToTheSchemesThatTheStoreTakes() {
    assertThat(Case.line(DUTCH, "X-MC.MERCH")).isEqualTo("due IMMEDIATE");
    assertThat(Case.line(DUTCH, "X-AMEX.NOTICE")).isEqualTo("not-owed");
    assertThat(Case.duty(DUTCH, "X-MC.ACQ").actor()).isEqualTo("acquirer");
  }
}
