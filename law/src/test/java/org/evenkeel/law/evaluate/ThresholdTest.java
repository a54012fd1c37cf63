package org.evenkeel.law.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.evenkeel.law.Case;
import org.evenkeel.law.code.Comparison;
import org.evenkeel.law.code.Counted;
import org.evenkeel.law.duty.State;
import org.evenkeel.law.rule.Rule;
import org.evenkeel.law.rule.Threshold;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/// From how many people on a duty exists: one fewer, exactly, one more.
class ThresholdTest {
  static final String AMERICAN =
      """
      role: ROLE
      store: { established: [US-CA], kind: online-retailer, marketplace: false, listed: false, also: [information-broker] }
      cards: []
      moments: { discovery: "2026-03-02T10:00:00-05:00", determination: "2026-03-02T10:00:00-05:00", confirmation: "2026-03-02", harmDetermination: "2026-03-02", scopeKnown: "2026-03-02" }
      data: [NAME, SSN, FIN_CODE]
      encrypted: false
      effect: { copied: "yes", accessed: "yes" }
      cause: external-attack
      harm: { RISK: true, HIGH_RISK: true, MISUSE_LIKELY: true, ID_THEFT_RISK: true, SUBSTANTIAL_HARM: true, SERIOUS_HARM: true }
      people: { PLACE: COUNT }
      """;

  @TestFactory
  List<DynamicTest> everyThresholdHoldsFromItsNumberOn() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Rule rule : Case.duties().rules()) {
      Threshold threshold = rule.need().threshold();
      boolean plain =
          threshold.comparison() == Comparison.AT_LEAST
              || threshold.comparison() == Comparison.MORE_THAN;
      boolean state = rule.place().startsWith("US-") && threshold.counted() != Counted.EVENT;
      if (plain && state && rule.inForce().to() == null) {
        tests.add(DynamicTest.dynamicTest(rule.id(), () -> around(rule, threshold)));
      }
    }
    assertThat(tests).hasSizeGreaterThan(130);
    return tests;
  }

  private static void around(Rule rule, Threshold threshold) {
    long first = threshold.n() + (threshold.comparison() == Comparison.MORE_THAN ? 1 : 0);

    assertThat(state(rule, first - 1)).as("one fewer").isEqualTo(State.NOT_OWED);
    assertThat(state(rule, first)).as("the first").isEqualTo(State.DUE);
    assertThat(state(rule, first + 1)).as("one more").isEqualTo(State.DUE);
  }

  private static State state(Rule rule, long count) {
    String role = rule.named().owes().code().equals("processor") ? "processor" : "controller";
    String facts =
        AMERICAN
            .replace("ROLE", role)
            .replace("PLACE", rule.place())
            .replace("COUNT", String.valueOf(count));
    return Case.duty(facts, rule.id()).state();
  }

  @Test
  void anUnknownNumberIsEnoughForTheFirstPersonOnly() {
    String unknown = facts("US-TX", "null");

    assertThat(Case.line(unknown, "US-TX.IND")).isEqualTo("due 2026-05-01");
    assertThat(Case.line(unknown, "US-TX.AG")).isEqualTo("undecided");
    assertThat(Case.duty(unknown, "US-TX.AG").questions().toString()).contains("people.US-TX");
  }

  @Test
  void oneCountForTheWholeCountryLeavesItsStatesUndecided() {
    assertThat(Case.line(facts("US", "5000"), "US-TX.IND")).isEqualTo("undecided");
  }

  @Test
  void aVendorTellsOregonWhenNobodyKnowsTheNumber() {
    String vendor = facts("US-OR", "null").replace("controller", "processor");

    assertThat(Case.line(vendor, "US-OR.PROC-AG")).isEqualTo("due AS_SOON_AS_PRACTICABLE");
    assertThat(Case.line(vendor + "told: { US-OR.AG: \"2026-03-04\" }\n", "US-OR.PROC-AG"))
        .isEqualTo("not-owed");
  }

  @Test
  void malaysiaCountsAboveAThousandAndKoreaFromAThousand() {
    String mild =
        """
        role: controller
        store: { established: [MY], also: [] }
        cards: []
        moments: { awareness: "2026-10-01T10:00:00+08:00" }
        data: [NAME]
        encrypted: false
        cause: error
        effect: { accessed: "yes", copied: "no", altered: "no", unavailable: "no" }
        harm: { SUBSTANTIAL_HARM: false }
        people: { MY: 1000, KR: 1000 }
        """;

    assertThat(Case.line(mild, "MY.COMM")).isEqualTo("not-owed");
    assertThat(Case.line(mild.replace("MY: 1000", "MY: 1001"), "MY.COMM")).startsWith("due");
    assertThat(Case.line(mild, "KR.PIPA-AUTH")).startsWith("due");
    assertThat(Case.line(mild.replace("KR: 1000", "KR: 999"), "KR.PIPA-AUTH"))
        .isEqualTo("not-owed");
  }

  static String facts(String place, String count) {
    return AMERICAN.replace("ROLE", "controller").replace("PLACE", place).replace("COUNT", count);
  }
}
