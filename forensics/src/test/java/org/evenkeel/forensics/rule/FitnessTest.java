package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FitnessTest {
  private static final Path RULES = Path.of("src/main/resources/rules");

  private final RuleReader reader = new RuleReader(Placeholders.none());

  @ParameterizedTest
  @ValueSource(strings = {"[a", "(a", "(?<x>", "(?=look)", "(a)\\1", "(?:x?){1000}(?:x?){1000}"})
  void aRuleWhosePatternCannotBeRunIsToldAndNotUsed(String pattern) {
    reader.read("mine.yml", rule(pattern));

    assertThat(reader.pack().rules()).isEmpty();
    assertThat(reader.pack().problems()).hasSize(1);
    assertThat(reader.pack().problems().getFirst().why())
        .contains("the regular expression '" + pattern);
  }

  @Test
  void oneUnfitRuleStopsNoOther() {
    reader.read("mine.yml", rule("[a") + "---\n" + rule("a+b"));

    assertThat(reader.pack().rules()).hasSize(1);
  }

  @Test
  void everyPatternOfTheProductIsFit() throws IOException {
    for (String name : Files.readAllLines(RULES.resolve("index.txt"))) {
      reader.read(name, Files.readString(RULES.resolve(name)));
    }
    assertThat(reader.pack().problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1 of (?<i*", "1 of [*", "all of i.", "1 of .*"})
  void aPatternOfNamesHasNoWildcardButTheStar(String condition) {
    reader.read("mine.yml", rule("a+b").replace("condition: it", "condition: " + condition));

    assertThat(reader.pack().rules()).isEmpty();
    assertThat(reader.pack().problems()).hasSize(1);
  }

  @Test
  void aStarStandsForAnyRestOfAName() {
    reader.read("mine.yml", rule("a+b").replace("condition: it", "condition: 1 of i*"));

    assertThat(reader.pack().rules()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{it: &a [*a], condition: it}",
        "{it: {? null : x}, condition: it}",
        "{? null : x, condition: it}",
        "{it: {cs-uri: x}, condition: [null]}",
        "{it: {cs-uri: x}, condition: &a [*a]}",
        "{it: [], condition: it}\ntitle: &t {a: [*t]}",
      })
  void whatIsNoRuleIsTold(String detection) {
    reader.read("mine.yml", "title: t\nlogsource: {category: proxy}\ndetection: " + detection);

    assertThat(reader.pack().rules()).isEmpty();
    assertThat(reader.pack().problems()).hasSize(1);
  }

  private static String rule(String pattern) {
    return """
    title: A rule of mine
    logsource: {category: webserver}
    detection:
      it:
        cs-uri|re: '%s'
      condition: it
    """
        .formatted(pattern);
  }
}
