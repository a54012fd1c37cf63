package org.evenkeel.forensics.correlation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Correlations that ask for several rules near each other, and those of correlations.
class TemporalTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "temporal; a b c; true",
        "temporal; c b a; true",
        "temporal; a b b; false",
        "temporal_ordered; a b c; true",
        "temporal_ordered; a c b; false",
        "temporal_ordered; c a b a c; true",
        "temporal_ordered; b a c b; false"
      })
  void allRulesHaveToMatchInTheirOrderWhereItCounts(String type, String order, boolean comesTrue) {
    assertThat(Correlated.outcome(rules(type, ""), lines(order)).cameTrue()).isEqualTo(comesTrue);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "temporal; '{gte: 2}'; a b; true",
        "temporal; '{gte: 2}'; a a; false",
        "temporal_ordered; '{gte: 2}'; a c; true",
        "temporal_ordered; '{gte: 2}'; c a; false",
        "temporal; a and not b; a c; true",
        "temporal; a and not b; a c b; false",
        "temporal; a and (b or c); a c; true",
        "temporal; a and (b or c); b c; false",
        "temporal; 2 of them; a b; refused",
        "temporal; 1 of them and not c; b; true",
        "temporal; all of them; a b c; true",
        "temporal_ordered; a and b and not c; a b; true",
        "temporal_ordered; a and b and not c; b a; false",
        "temporal_ordered; a and b; b a b; true"
      })
  void aConditionSaysWhichRulesHaveToMatch(
      String type, String condition, String order, String expected) {
    String rules = rules(type, "  condition: " + condition + "\n");

    var outcomes = Correlated.outcomes(rules, lines(order));

    assertThat(outcomes.isEmpty() ? "refused" : String.valueOf(outcomes.getLast().cameTrue()))
        .isEqualTo(expected);
  }

  @Test
  void rulesThatMatchTooFarApartAreNotTogether() {
    String rules = rules("temporal_ordered", "");

    assertThat(Correlated.outcome(rules, "0 a x\n300 b x\n600 c x").cameTrue()).isFalse();
    assertThat(Correlated.outcome(rules, "0 a x\n9 a x\n300 b x\n608 c x").cameTrue()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "0 a x - - log, 0 b x - - log, 0 c x - - log, true",
    "0 c x - - log, 0 b x - - log, 0 a x - - log, false",
    "0 c x - - one, 0 b x - - two, 0 a x - - three, true",
    "0 b x - - one, 0 a x - - two, 1 c x - - one, true"
  })
  void atTheSameMomentTheOrderWithinASourceCounts(
      String one, String two, String three, boolean comesTrue) {
    String lines = String.join("\n", one, two, three);

    assertThat(Correlated.outcome(rules("temporal_ordered", ""), lines).cameTrue())
        .isEqualTo(comesTrue);
  }

  @Test
  void anAliasJoinsFieldsOfDifferentNames() {
    String rules =
        Correlated.rules(
            """
            correlation:
              type: temporal
              rules: [a, b]
              group-by: [who]
              timespan: 10m
              aliases:
                who: {a: c-ip, b: cs-username}
            """);

    assertThat(Correlated.outcome(rules, "0 a anna -\n1 b 192.0.2.1 anna").lines()).isEqualTo(2);
    assertThat(Correlated.outcome(rules, "0 a anna -\n1 b anna 192.0.2.1").cameTrue()).isFalse();
  }

  @Test
  void manyFailuresThenASuccessIsAChain() {
    Outcome outcome = Correlated.outcome(chain("c-ip"), "0 a x\n1 a x\n2 a x\n3 b x\n4 b y");

    assertThat(outcome.lines()).isEqualTo(4);
    assertThat(outcome.actors().addresses()).containsExactly("x");
  }

  @Test
  void aSuccessWhileTheFailuresGoOnBelongsToThem() {
    StringBuilder lines = new StringBuilder("5000 b x\n");
    for (int second = 0; second < 6000; second += 10) {
      lines.append("%d a x\n".formatted(second));
    }

    assertThat(Correlated.outcome(chain("c-ip"), lines.toString()).cameTrue()).isTrue();
  }

  @Test
  void aSuccessBeforeTheFailuresIsNoChain() {
    assertThat(Correlated.outcome(chain("c-ip"), "0 b x\n1 a x\n2 a x\n3 a x").cameTrue())
        .isFalse();
  }

  @Test
  void aChainMayGroupByAnotherFieldThanItsPart() {
    String lines = "0 a x anna\n1 a x bert\n2 a x carl\n60 b y bert";

    assertThat(Correlated.outcome(chain("cs-username"), lines).lines()).isEqualTo(4);
    assertThat(
            Correlated.outcome(chain("cs-username"), lines.replace("y bert", "y dora")).cameTrue())
        .isFalse();
  }

  @Test
  void burstsAreCountedOnceEach() {
    String rules =
        chain("c-ip")
            .replace("type: temporal_ordered", "type: event_count")
            .replace("rules: [many, b]", "rules: [many]\n  condition: {eq: 1}");

    assertThat(Correlated.outcome(rules, "0 a x\n1 a x\n2 a x\n3 a x\n4 a x").cameTrue()).isTrue();
  }

  private static String chain(String group) {
    return Correlated.rules(
        """
        name: many
        correlation:
          type: event_count
          rules: [a]
          group-by: [c-ip]
          timespan: 10m
          condition: {gte: 3}
        ---
        title: Then one that fits
        correlation:
          type: temporal_ordered
          rules: [many, b]
          group-by: [%s]
          timespan: 10m
        """
            .formatted(group));
  }

  private static String rules(String type, String condition) {
    return Correlated.rules(
        """
        correlation:
          type: %s
          rules: [a, b, c]
          group-by: [c-ip]
          timespan: 10m
        %s"""
            .formatted(type, condition));
  }

  /// A line for each rule, a second apart.
  private static String lines(String order) {
    StringBuilder lines = new StringBuilder();
    int second = 0;
    for (String rule : order.split(" ")) {
      lines.append("%d %s 192.0.2.1\n".formatted(second++, rule));
    }
    return lines.toString();
  }
}
