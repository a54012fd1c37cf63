package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Correlations as they are written: what they may say, and what is wrong with them.
class CorrelationTest {
  private static final String BASE =
      "name: base\n" + Ruled.rule("cs-host: a") + "level: low\n---\n";
  private static final String GOOD =
      """
      title: Many
      correlation:
        type: event_count
        rules: [base]
        group-by: [c-ip]
        timespan: 10m
        condition: {gte: 10}
      """;

  @Test
  void aCorrelationTakesTheLevelOfItsRulesUnlessItHasOne() {
    assertThat(only(BASE + GOOD).rule().level()).isEqualTo(Level.LOW);
    assertThat(only(BASE + GOOD + "level: high\n").rule().level()).isEqualTo(Level.HIGH);
  }

  @ParameterizedTest
  @CsvSource({"30s, 30", "90m, 5400", "24h, 86400", "2d, 172800", "1w, 604800", "1M, 2629746"})
  void aTimespanIsANumberAndALetter(String text, long seconds) {
    assertThat(only(BASE + GOOD.replace("10m", text)).timespan())
        .isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "timespan: 10m; timespan: 1h30m; such as 30s",
        "timespan: 10m; timespan: 0s; such as 30s",
        "timespan: 10m; other: 1; unknown key 'other'",
        "event_count; event_counts; perhaps 'event_count'",
        "rules: [base]; rules: []; which rules it correlates",
        "rules: [base]; rules: [base, base]; twice",
        "rules: [base]; rules: [bas]; perhaps 'base'",
        "{gte: 10}; {gte: ten}; no number",
        "{gte: 10}; {}; without a number",
        "{gte: 10}; {least: 10}; unknown key 'least'",
        "{gte: 10}; base and base; which only temporal",
        "condition: {gte: 10}; generate: true; has no condition",
        "event_count; value_count; which field",
        "[c-ip]; [c-ip]\\n  aliases: {x: {other: c-ip}}; not among its rules",
        "[c-ip]; [c-ip]\\n  generate: maybe; neither true nor false"
      })
  void whatIsWrongIsToldWithTheFix(String right, String wrong, String why) {
    String text = BASE + GOOD.replace(right, wrong.replace("\\n", "\n"));

    assertThat(Ruled.problems(text))
        .singleElement()
        .asString()
        .startsWith("mine.yml, line ")
        .contains(why)
        .contains("not used");
    assertThat(Ruled.pack(text).rules()).hasSize(1);
  }

  @Test
  void correlationsThatAskForEachOtherAreRefusedAndNoOthers() {
    String one = GOOD.replace("title: Many", "title: One\nname: one").replace("[base]", "[two]");
    String two = GOOD.replace("title: Many", "title: Two\nname: two").replace("[base]", "[one]");
    String three = GOOD.replace("title: Many", "title: Three").replace("[base]", "[one]");
    RulePack pack = Ruled.pack(BASE + one + "---\n" + two + "---\n" + three + "---\n" + GOOD);

    assertThat(pack.correlations()).extracting(each -> each.rule().title()).containsExactly("Many");
    assertThat(pack.problems())
        .hasSize(3)
        .allSatisfy(problem -> assertThat(problem.why()).contains("'One', then 'Two'"))
        .allSatisfy(problem -> assertThat(problem.line()).isPositive());
  }

  @Test
  void whoAsksForARefusedCorrelationIsRefusedWithIt() {
    String broken = GOOD.replace("title: Many", "title: Broken\nname: broken").replace("10m", "x");
    String missing =
        GOOD.replace("title: Many", "title: Missing\nname: missing").replace("[base]", "[no]");
    String upon = GOOD.replace("title: Many", "title: Upon").replace("[base]", "[missing]");

    assertThat(Ruled.problems(BASE + broken + "---\n" + missing + "---\n" + upon))
        .hasSize(3)
        .anySatisfy(problem -> assertThat(problem).contains("'missing', which is not used either"));
  }

  @Test
  void aNameOrIdOfAnotherIsRefusedWithItsPlace() {
    String again = GOOD.replace("title: Many", "title: Again\nname: base");

    assertThat(Ruled.problems(BASE + again))
        .singleElement()
        .asString()
        .contains("the name 'base'", "line 1; give it one of its own");
  }

  @Test
  void rulesAreKeptForCorrelationsUnlessOneSaysOtherwise() {
    assertThat(Ruled.pack(BASE + GOOD).kept()).containsExactly(0);
    assertThat(Ruled.pack(BASE + GOOD + "generate: true\n").kept()).isEmpty();
    assertThat(Ruled.pack(BASE + GOOD + "---\n" + GOOD + "generate: true\n").kept()).isEmpty();
  }

  @Test
  void aConditionOfWordsMayNameTheRulesInsteadOfAList() {
    String text =
        GOOD.replace("event_count", "temporal")
            .replace("  rules: [base]\n", "")
            .replace("{gte: 10}", "base and not (base)");

    assertThat(only(BASE + text).members()).hasSize(1);
  }

  private static Correlation only(String text) {
    RulePack pack = Ruled.pack(text);
    assertThat(pack.problems()).isEmpty();
    return pack.correlations().getFirst();
  }
}
