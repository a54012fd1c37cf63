package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.evenkeel.law.code.Basis;
import org.evenkeel.law.duty.Duty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Dates that hang on other dates, at their edges.
class EdgesTest {
  private static final String PLAN = "planned: { individuals: \"%s\" }\n";
  private static final String HOLD = "hold: { from: \"%s\", to: %s, written: true }\n";
  private static final String MARKETPLACE =
      """
      role: controller
      store: { established: [NL], size: medium, kind: marketplace, marketplace: true, also: [] }
      cards: []
      moments: { awareness: "2026-01-29T10:00:00+01:00", significance: "2026-01-28T10:00:00+01:00" }
      data: [NAME]
      people: { NL: 5 }
      """;

  private static Duty duty(String id, String place, String more) {
    return Case.duty(ThresholdTest.facts(place, "6000") + more, id);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the limit is 16 April
        "US-AR.AG | US-AR | 2026-04-15 | due 2026-04-15 outer 2026-04-16 | WITH_INDIVIDUALS",
        "US-AR.AG | US-AR | 2026-04-16 | due 2026-04-16 outer 2026-04-16 | COUNTED",
        "US-AR.AG | US-AR | 2026-04-17 | due 2026-04-16 outer 2026-04-16 | COUNTED",
        // letters may go until 1 April, and 16 April
        "US-ME.AG | US-ME | 2026-04-01 | due 2026-04-01 outer 2026-04-01 | WITH_INDIVIDUALS",
        "US-ME.AG | US-ME | 2026-04-02 | due 2026-04-01 outer 2026-04-01 | WITH_INDIVIDUALS",
        "US-MD.AG | US-MD | 2026-04-20 | due 2026-04-16 outer 2026-04-16 | BEFORE_INDIVIDUALS",
        "US-NJ.AG | US-NJ | 2026-05-20 | due 2026-05-20 | BEFORE_INDIVIDUALS",
        "US-CA.AG | US-CA | 2026-03-20 | due 2026-04-04 outer 2026-04-16 | AFTER_INDIVIDUALS",
        "US-NY.CRA | US-NY | 2026-03-20 | due NO_UNREASONABLE_DELAY | AFTER_INDIVIDUALS"
      })
  void aPlanIsTakenUpToTheLimit(String id, String place, String day, String expected, Basis basis) {
    Duty duty = duty(id, place, PLAN.formatted(day));

    assertThat(Case.line(duty)).isEqualTo(expected);
    assertThat(duty.timing().basis()).isEqualTo(basis);
  }

  @Test
  void aPlanThatComesTooLateOrEarlyIsTold() {
    assertThat(duty("US-ME.AG", "US-ME", PLAN.formatted("2026-04-02")).why())
        .contains("planned after the last day that the law allows");
    assertThat(duty("US-ME.AG", "US-ME", PLAN.formatted("2026-04-01")).why())
        .doesNotContain("planned after");
    assertThat(duty("US-AR.AG", "US-AR", PLAN.formatted("2026-04-15")).why())
        .contains("go out before the limit");
    assertThat(duty("US-AR.AG", "US-AR", PLAN.formatted("2026-04-16")).why())
        .doesNotContain("go out before the limit");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "US-CA.IND | US-CA | due AFTER_HOLD | so no date runs",
        "US-PA.IND | US-PA | due NO_UNREASONABLE_DELAY | so no date runs",
        "US-ME.AG | US-ME | due WITH_INDIVIDUALS | and this with them",
        "US-MD.AG | US-MD | due BEFORE_INDIVIDUALS | and this with them",
        "US-MT.AG | US-MT | due SIMULTANEOUS_WITH_INDIVIDUALS | and this with them",
        "US-CA.AG | US-CA | due AFTER_INDIVIDUALS | and this with them",
        "US-NY.CRA | US-NY | due NO_UNREASONABLE_DELAY | and this with them"
      })
  void aHoldThatLastsIsToldWhereItStops(String id, String place, String expected, String why) {
    Duty held = duty(id, place, HOLD.formatted("2026-03-03", "null"));

    assertThat(Case.line(held)).isEqualTo(expected);
    assertThat(held.why()).contains("police", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the limits are 1 April (Maine, California) and 16 April (Maryland)
        "US-CA.IND | US-CA | 2026-04-01 | null | due AFTER_HOLD",
        "US-CA.IND | US-CA | 2026-04-02 | null | due 2026-04-01",
        "US-CA.IND | US-CA | 2026-03-03 | 2026-03-31 | due 2026-04-01",
        "US-CA.IND | US-CA | 2026-03-03 | 2026-04-01 | due AFTER_HOLD",
        "US-MD.IND | US-MD | 2026-03-03 | 2026-04-15 | due 2026-04-16",
        "US-MD.IND | US-MD | 2026-03-03 | 2026-04-16 | due 2026-04-23",
        "US-MD.AG | US-MD | 2026-03-03 | 2026-04-16 | due BEFORE_INDIVIDUALS outer 2026-04-23",
        "US-ME.AG | US-ME | 2026-03-03 | 2026-04-01 | due WITH_INDIVIDUALS outer 2026-04-10",
        "US-ME.AG | US-ME | 2026-04-02 | null | due WITH_INDIVIDUALS outer 2026-04-01",
        "US-CA.AG | US-CA | 2026-04-02 | null | due AFTER_INDIVIDUALS outer 2026-04-16"
      })
  void aHoldCountsFromItsFirstDayToItsLast(
      String id, String place, String from, String to, String expected) {
    String until = to.equals("null") ? to : "\"" + to + "\"";

    assertThat(Case.line(duty(id, place, HOLD.formatted(from, until)))).isEqualTo(expected);
  }

  @Test
  void aHoldThatOutlastsTheDateIsTold() {
    assertThat(duty("US-MD.IND", "US-MD", HOLD.formatted("2026-03-03", "\"2026-05-20\"")).why())
        .contains("lifted after the date had passed");
    assertThat(duty("US-MD.IND", "US-MD", HOLD.formatted("2026-03-03", "\"2026-03-05\"")).why())
        .doesNotContain("lifted after");
  }

  @Test
  void aReportThatFollowsAnotherHasItsOuterLimitUntilThen() {
    Duty open = Case.duty(MARKETPLACE, "EU.NIS2-1M");
    String told = "told: { EU.NIS2-72H: \"2026-01-30T09:00:00+01:00\" }\n";
    String other =
        MARKETPLACE.replace("significance", "authorityTold: \"2026-01-30\", significance");

    assertThat(Case.line(open)).isEqualTo("due AFTER_OTHER_NOTICE outer 2026-02-28");
    assertThat(open.questions().toString()).contains("(told.EU.NIS2-72H)");
    assertThat(Case.line(MARKETPLACE + told, "EU.NIS2-1M")).isEqualTo("due 2026-02-28");
    assertThat(Case.line(other, "EU.NIS2-1M")).startsWith("due AFTER_OTHER_NOTICE");
    assertThat(Case.line(MARKETPLACE.replaceAll(", significance: \"[^\"]*\"", ""), "EU.NIS2-1M"))
        .isEqualTo("undecided");
  }

  @Test
  void malaysiasLettersFollowTheReportToTheCommissioner() {
    String facts =
        MARKETPLACE
            .replace("[NL]", "[MY]")
            .replace("NL: 5", "MY: 5")
            .replace(
                "cards: []", "harm: { SUBSTANTIAL_HARM: true, SERIOUS_HARM: true, RISK: true }");
    String general = facts.replace("significance", "authorityTold: \"2026-01-30\", significance");

    assertThat(Case.line(facts, "MY.IND")).isEqualTo("due AFTER_OTHER_NOTICE outer 2026-02-08");
    assertThat(Case.line(general, "MY.IND")).isEqualTo("due 2026-02-06");
    assertThat(Case.line(general + "told: { MY.COMM: \"2026-01-31\" }\n", "MY.IND"))
        .isEqualTo("due 2026-02-07");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-01, 2026-03-05, due 2026-04-04",
    "2026-03-05, 2026-03-05, due 2026-04-04",
    "2026-03-06, 2026-03-05, due 2026-04-05"
  })
  void theLaterOfAwarenessAndScopeStartsMainesClock(String aware, String scope, String expected) {
    String facts =
        ThresholdTest.facts("US-ME", "10")
            .replace("discovery: \"2026-03-02T10:00:00-05:00\"", "awareness: \"" + aware + "\"")
            .replace("determination: \"2026-03-02T10:00:00-05:00\", ", "")
            .replace("confirmation: \"2026-03-02\", harmDetermination: \"2026-03-02\", ", "")
            .replace("scopeKnown: \"2026-03-02\"", "scopeKnown: \"" + scope + "\"");

    assertThat(Case.line(facts, "US-ME.IND")).isEqualTo(expected);
    String open = facts.replaceAll("scopeKnown: \"[^\"]*\" ", "");
    assertThat(Case.line(open, "US-ME.IND")).isEqualTo("due");
  }

  @Test
  void aCardContractCountsInThePlaceOfTheBusiness() {
    String suspected =
        MARKETPLACE
            .replace("cards: []", "cards: [visa]")
            .replace("[NAME]", "[NAME, PAN]")
            .replace("awareness", "suspicion: \"2026-04-17T23:30:00-03:00\", awareness")
            .replace("2026-01-", "2026-05-");

    // 21 April and 1 May are holidays in Brazil; the Netherlands have weekends only in the table
    assertThat(Case.line(suspected.replace("[NL]", "[BR]"), "X-VISA.PANS"))
        .isEqualTo("due 2026-05-05");
    assertThat(Case.line(suspected, "X-VISA.PANS")).isEqualTo("due 2026-05-01");
    assertThat(Case.line(suspected.replace("[NL]", "[]"), "X-VISA.PANS"))
        .isEqualTo("due 2026-05-01");
    assertThat(Case.line(suspected.replace("established: [NL], ", ""), "X-VISA.PANS"))
        .isEqualTo("due 2026-05-01");
  }
}
