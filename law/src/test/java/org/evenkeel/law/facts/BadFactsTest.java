package org.evenkeel.law.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.evenkeel.law.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Every mistake gets its line and what to write instead.
class BadFactsTest {
  private static final String GOOD =
      """
      role: controller
      moments: { awareness: "2026-05-01T14:20:00+02:00" }
      data: [NAME, EMAIL]
      people: { NL: 10 }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "NL: 10 | UK: 10 | line 4 | Write GB",
        "NL: 10 | XQ: 10 | line 4 | is not known",
        "NL: 10 | US-ZZ: 10 | line 4 | no part of US",
        "NL: 10 | EU: 10 | line 4 | each country by itself",
        "NL: 10 | NL: -1 | line 4 | Write a number from 0 up",
        "NL: 10 | NL: many | line 4 | or null for some people",
        "NL: 10 | 'US: 5, US-CA: 3' | line 4 | Write US in parts only",
        "EMAIL | EMIAL | line 3 | Did you mean 'EMAIL'?",
        "[NAME, EMAIL] | '' | line 3 | Write [] if no data is affected",
        "controller | owner | line 1 | Write controller or processor",
        "+02:00 | '' | line 2 | has no zone",
        "2026-05-01T14:20:00+02:00 | yesterday | line 2 | is no moment",
        "awareness: | awarness: | line 2 | Did you mean 'awareness'?",
        "role: | roll: | line 1 | Did you mean 'role'?"
      })
  void aMistakeIsToldWithItsLineAndTheWayOut(String was, String is, String line, String say) {
    assertThat(Case.problems(GOOD.replace(was, is))).contains(line, say);
  }

  @Test
  void momentsInImpossibleOrderAreRefused() {
    String late =
        GOOD.replace(
            "{ awareness: \"2026-05-01T14:20:00+02:00\" }",
            "{ discovery: \"2026-05-03\", determination: \"2026-05-01\" }");

    assertThat(Case.problems(late)).contains("'determination' lies before 'discovery'");
  }

  @Test
  void aMissingKeyIsNamedWithAnExample() {
    assertThat(Case.problems("role: controller\n"))
        .contains("'moments:' is missing", "'data:' is missing", "'people:' is missing");
  }

  @Test
  void anUnknownDutyIsRefused() {
    assertThat(Case.problems(GOOD + "told: { NL.GDPR3: \"2026-05-02\" }\n"))
        .contains("There is no duty 'NL.GDPR3'", "Did you mean 'NL.GDPR33'");
  }

  @Test
  void whatIsNoYamlIsToldWithItsLine() {
    assertThat(Case.problems("role: [controller\nmoments: {}")).contains("line", "not YAML");
  }

  @Test
  void aHighRiskWithoutRiskIsRefused() {
    assertThat(Case.problems(GOOD + "harm: { RISK: false, HIGH_RISK: true }\n"))
        .contains("A high risk is a risk");
  }

  @Test
  void aCodeIsNotInAndUnknownAtOnce() {
    assertThat(Case.problems(GOOD + "unknown: [EMAIL]\n")).contains("Keep it in one of them");
  }
}
