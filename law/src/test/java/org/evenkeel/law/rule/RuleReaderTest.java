package org.evenkeel.law.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleReaderTest {
  private static final String GOOD =
      """
      jurisdiction: US-CA
      name: California
      duties:
        - id: US-CA.IND
          law: "State breach statute"
          status: in_force
          from: "2026-01-01"
          owes: controller
          tells: {kind: individuals, name: "Affected residents"}
          data: [SSN, "!ONLINE_CRED"]
          effect: acquisition
          threshold: {op: ">=", n: 1, of: residents}
          harm: NONE
          encryption: YES_UNLESS_KEY
          deadline: {n: 30, unit: calendar_days, start: discovery, standard: HARD}
          confidence: high
          source: {kind: seen, from: "x", asOf: "2026-07"}
      """;

  @Test
  void aRightFileHasNoProblems() {
    assertThat(new RuleReader("f").read(GOOD).problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "status: in_force | status: inforce | line 6 | Write in_force",
        "[SSN, | [PASPORT, | line 10 | Did you mean 'PASSPORT'",
        "calendar_days | days | line 15 | Write hours",
        "start: discovery | start: discovry | line 15 | Did you mean 'discovery'",
        "harm: NONE | harm: NOPE | line 13 | Did you mean 'NONE'",
        "n: 30, | '' | line 15 | needs 'n:'",
        "id: US-CA.IND | id: US-NY.IND | line 4 | must begin with 'US-CA.'",
        "kind: seen | kind: memory | line 16 | never sure",
        "2026-01-01 | 2026-13-01 | line 7 | Write it as 2026-01-31",
        "effect: acquisition | efect: acquisition | line 11 | Did you mean 'effect'"
      })
  void aWrongFileIsRefusedWithLineAndReason(String was, String is, String line, String say) {
    assertThat(new RuleReader("f").read(GOOD.replace(was, is)).problems().toString())
        .contains(line, say);
  }

  @Test
  void twoTextsOfOneDutyCannotBindOnTheSameDay() {
    String twice = GOOD + GOOD.substring(GOOD.indexOf("  - id"));

    assertThat(new RuleReader("f").read(twice).problems().toString())
        .contains("bind on the same day");
  }
}
