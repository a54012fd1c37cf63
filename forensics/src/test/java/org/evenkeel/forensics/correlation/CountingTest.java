package org.evenkeel.forensics.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Correlations that count matches or values, or reckon with numbers.
class CountingTest {
  private static final String THREE_IN_A_MINUTE =
      section("event_count", "{gte: 3}").replace("1h", "60s");

  @Test
  void matchesOfOneGroupAreCountedWithinTheTimespan() {
    Outcome outcome =
        outcome(
            THREE_IN_A_MINUTE,
            """
            0   a 192.0.2.1
            10  a 192.0.2.2
            20  a 192.0.2.1
            59  a 192.0.2.1
            """);

    assertThat(outcome.times()).isOne();
    assertThat(outcome.lines()).isEqualTo(3);
    assertThat(outcome.last() - outcome.first()).isEqualTo(59_000_000);
    assertThat(outcome.actors().addresses()).containsExactly("192.0.2.1");
    assertThat(outcome.actors().spots()).extracting(Spot::offset).containsExactly(0L, 2L, 3L);
  }

  @ParameterizedTest
  @CsvSource({"59, true", "60, false"})
  void theWindowsBeginIsExcluded(int last, boolean comesTrue) {
    String lines = "0 a 192.0.2.1\n30 a 192.0.2.1\n%d a 192.0.2.1".formatted(last);

    assertThat(outcome(THREE_IN_A_MINUTE, lines).cameTrue()).isEqualTo(comesTrue);
  }

  @Test
  void linesMayComeInAnyOrder() {
    String lines = "50 a 192.0.2.1\n0 a 192.0.2.1\n-900 a 192.0.2.1\n30 a 192.0.2.1";

    assertThat(outcome(THREE_IN_A_MINUTE, lines).lines()).isEqualTo(3);
  }

  @Test
  void oneBurstComesTrueOnceAndTwoComeTrueTwice() {
    StringBuilder lines = new StringBuilder();
    for (int second = 0; second < 600; second += 10) {
      lines.append("%d a 192.0.2.1\n".formatted(second));
      lines.append("%d a 192.0.2.1\n".formatted(second + 10_000));
    }

    Outcome outcome = outcome(THREE_IN_A_MINUTE, lines.toString());

    assertThat(outcome.times()).isEqualTo(2);
    assertThat(outcome.lines()).isEqualTo(120);
  }

  @Test
  void matchesOfAllRulesAreCountedTogether() {
    String rules = THREE_IN_A_MINUTE.replace("rules: a", "rules: [a, b]");

    assertThat(outcome(rules, "0 a 192.0.2.1\n1 b 192.0.2.1\n2 b 192.0.2.1\n3 c x").lines())
        .isEqualTo(3);
  }

  @Test
  void withoutGroupsAllMatchesBelongTogether() {
    String rules = THREE_IN_A_MINUTE.replace("  group-by: [c-ip]\n", "");

    assertThat(outcome(rules, "0 a 192.0.2.1\n1 a 192.0.2.2\n2 a 192.0.2.3").cameTrue()).isTrue();
  }

  @Test
  void anAddressInOtherClothesIsTheSame() {
    String lines = "0 a 192.0.2.1\n1 a ::ffff:192.0.2.1\n2 a ::FFFF:192.0.2.1";

    assertThat(outcome(THREE_IN_A_MINUTE, lines).cameTrue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "event_count; {gt: 3}; false",
        "event_count; {gt: 2, lte: 3}; true",
        "event_count; {gt: 1, lt: 3}; false",
        "event_count; {eq: 3}; true",
        "event_count; {neq: 3}; false",
        "event_count; {lt: 4}; true",
        "value_count; {field: cs-username, gte: 3}; false",
        "value_count; {field: cs-username, gte: 2}; true",
        "value_count; {field: [cs-username, sc-bytes], gte: 3}; true",
        "value_sum; {field: sc-bytes, gte: 60}; true",
        "value_sum; {field: sc-bytes, gt: 60}; false",
        "value_avg; {field: sc-bytes, lte: 20}; true",
        "value_avg; {field: sc-bytes, lt: 20}; false",
        "value_avg; {field: sc-bytes, lt: 20.5}; true",
        "value_median; {field: sc-bytes, eq: 20}; true",
        "value_percentile; {field: sc-bytes, percentile: 75, eq: 25}; true",
        "value_percentile; {field: sc-bytes, percentile: 100, eq: 30}; true",
        "value_percentile; {field: cs-username, lte: 34}; true",
        "value_percentile; {field: cs-username, lte: 33}; false",
        "value_percentile; {field: cs-username, gte: 66}; true"
      })
  void everyMeasureIsComparedAsWritten(String type, String condition, boolean comesTrue) {
    String lines =
        """
        0 a 192.0.2.1 anna 10
        1 a 192.0.2.1 anna 20
        2 a 192.0.2.1 bert 30
        """;

    assertThat(outcome(section(type, condition), lines).cameTrue()).isEqualTo(comesTrue);
  }

  @Test
  void ofARareValueOnlyItsLinesTell() {
    String lines = "0 a 192.0.2.1 x\n1 a 192.0.2.1 x\n2 a 192.0.2.1 x\n3 a 192.0.2.1 odd";
    String rules = section("value_percentile", "{field: cs-username, lte: 25}");

    assertThat(outcome(rules, lines).actors().spots()).extracting(Spot::offset).containsExactly(3L);
  }

  @Test
  void valuesThatAreMissingOrNoNumbersCountForNothing() {
    String lines = "0 a 192.0.2.1 - 5\n1 a 192.0.2.1 - many\n2 a 192.0.2.1 - -";

    assertThat(outcome(section("value_avg", "{field: sc-bytes, eq: 5}"), lines).cameTrue())
        .isTrue();
    assertThat(outcome(section("value_count", "{field: cs-username, gte: 1}"), lines).cameTrue())
        .isFalse();
  }

  @Test
  void whatAnUpperLimitAsksForIsJudgedWhenTheTimeIsOver() {
    String rules = section("event_count", "{lt: 3}").replace("1h", "60s");
    String lines = "0 a 192.0.2.1\n1 a 192.0.2.1\n2 a 192.0.2.1\n100 a 192.0.2.1";

    Outcome outcome = outcome(rules, lines);

    assertThat(outcome.times()).isOne();
    assertThat(outcome.actors().spots()).extracting(Spot::offset).containsExactly(3L);
  }

  private static String section(String type, String condition) {
    return """
        correlation:
          type: %s
          rules: a
          group-by: [c-ip]
          timespan: 1h
          condition: %s
        """
        .formatted(type, condition);
  }

  private static Outcome outcome(String correlation, String lines) {
    return Correlated.outcome(Correlated.rules(correlation), lines);
  }
}
