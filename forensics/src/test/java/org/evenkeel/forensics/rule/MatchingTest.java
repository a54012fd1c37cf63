package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What Sigma's detection section means, case by case.
class MatchingTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "cs-host: shop; Shop; true",
        "cs-host: shop; shop2; false",
        "cs-host: 'sh*p'; shop; true",
        "cs-host: 'sh*p'; shp; true",
        "cs-host: 'sh?p'; shop; true",
        "cs-host: 'sh?p'; shp; false",
        "cs-host: 'a\\*b'; a*b; true",
        "cs-host: 'a\\*b'; axb; false",
        "cs-host: 'a\\\\*b'; a\\xxb; true",
        "cs-host: 'a\\\\\\*b'; a\\*b; true",
        "cs-host: 'C:\\W'; C:\\w; true",
        "cs-host: 'C:\\\\W'; C:\\w; true",
        "cs-host: 'end\\'; end\\; true",
        "cs-host: '*'; ``; true",
        "cs-host: ''; ``; true",
        "cs-host: ''; x; false",
        "cs-host: null; x; false",
        "cs-host: []; x; false",
        "cs-host: 404; 404; true",
        "cs-host|contains: hop; the shops; true",
        "cs-host|contains: ''; x; true",
        "cs-host|startswith: sh; shop; true",
        "cs-host|startswith: hop; shop; false",
        "cs-host|endswith: op; shop; true",
        "cs-host|endswith: 'o*'; shop; true",
        "cs-host|cased: Shop; shop; false",
        "cs-host|contains|cased: Shop; a Shop; true",
        "cs-host|contains|all: [sh, op]; shop; true",
        "cs-host|contains|all: [sh, ap]; shop; false",
        "cs-host|contains: [xx, op]; shop; true",
        "cs-host|neq: shop; shop; false",
        "cs-host|neq: [a, b]; shop; true",
        "cs-host|exists: true; ``; true",
        "cs-host|exists: false; x; false",
        "cs-host|re: '^s.op$'; shop; true",
        "cs-host|re: 'SHOP'; shop; false",
        "cs-host|re|i: 'SHOP'; shop; true",
        "cs-host|cidr: 10.0.0.0/8; 10.9.8.7; true",
        "cs-host|cidr: 10.0.0.0/8; 11.9.8.7; false",
        "cs-host|cidr: 2001:db8::/32; 2001:db8::7; true",
        "cs-host|gte: 400; 404; true",
        "cs-host|lt: 400; 404; false",
        "cs-host|lt: 400; x; false",
        "cs-host|base64: foobar; Zm9vYmFy; true",
        "cs-host|base64offset|contains: foobar; xxxhmb29iYXJ; true",
        "cs-host|base64offset|contains: foobar; YWZvb2Jhcg==; true",
        "cs-host|wide|base64offset|contains: ping; AHAAaQBuAGcA; true",
        "cs-host|windash|contains: ' -f '; del /f x; true",
        "cs-host|windash|contains: ' -f '; del \u2014f x; true",
        "cs-host|windash|contains: 'a-b'; a/b; false"
      })
  void aValueIsComparedAsItsModifiersSay(String item, String value, boolean matches) {
    assertThat(matches("  s:\n    " + item + "\n  condition: s", Map.of(Field.HOST, value)))
        .isEqualTo(matches);
  }

  @Test
  void aFieldThatIsAbsentIsNullAndNothingElse() {
    assertThat(matches("  s:\n    cs-host: null\n  condition: s", Map.of())).isTrue();
    assertThat(matches("  s:\n    cs-host: ''\n  condition: s", Map.of())).isFalse();
    assertThat(matches("  s:\n    cs-host: '*'\n  condition: s", Map.of())).isFalse();
    assertThat(matches("  s:\n    cs-host|neq: x\n  condition: s", Map.of())).isTrue();
    assertThat(matches("  s:\n    cs-host|exists: false\n  condition: s", Map.of())).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "a and b; false",
        "a or b; true",
        "a and not b; true",
        "not not a; true",
        "not b and a; true",
        "b or a and b; false",
        "(b or a) and a; true",
        "1 of x_*; true",
        "any of x_*; true",
        "all of x_*; false",
        "1 of them; true",
        "all of them; false",
        "notable; true"
      })
  void conditionsBindAsTheGrammarSays(String condition, boolean matches) {
    String searches =
        """
        a:
          cs-host: shop
        b:
          cs-host: other
        notable:
          cs-host: shop
        x_one:
          cs-host: shop
        x_two:
          cs-host: other
        _hidden:
          cs-host: other
        """;
    String detection = searches.indent(2) + "  condition: " + condition;

    assertThat(matches(detection, Map.of(Field.HOST, "shop"))).isEqualTo(matches);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "cs-host|containz: x; does not have",
        "cs-host|contains: 4; quote it",
        "cs-host|contains|re: x; has to come first",
        "cs-host|i: x; need 're'",
        "cs-host|exists: 'true'; true or false",
        "cs-host|lt: '5'; no number",
        "cs-host|cidr: nowhere; no network",
        "cs-host|base64: 'a*'; wildcards",
        "cs-host|re: '(?=x)'; linear time",
        "cs-host: {a: b}; list or map"
      })
  void whatCannotBeUsedIsSaidInASentence(String item, String why) {
    RuleReader reader = new RuleReader(Placeholders.none());
    reader.read("mine.yml", rule("  s:\n    " + item + "\n  condition: s"));

    assertThat(reader.pack().rules()).isEmpty();
    assertThat(reader.pack().problems()).singleElement().asString().contains("mine.yml", why);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "s AND s; lower case",
        "s | count() > 5; correlation",
        "s and; ends too early",
        "(s; is missing",
        "t; does not define",
        "2 of s*; must be 1, any or all",
        "1 of nope_*; fits none of the names"
      })
  void aConditionThatMakesNoSenseIsExplained(String condition, String why) {
    RuleReader reader = new RuleReader(Placeholders.none());
    reader.read("mine.yml", rule("  s:\n    cs-host: x\n  condition: " + condition));

    assertThat(reader.pack().problems()).singleElement().asString().contains(why);
  }

  @Test
  void keywordsAreSoughtInTheWholeLine() {
    assertThat(matches("  s:\n    - 'two words'\n    - nothing\n  condition: s", Map.of()))
        .isTrue();
    assertThat(matches("  s:\n    '|all':\n      - two\n      - line\n  condition: s", Map.of()))
        .isTrue();
    assertThat(matches("  s: 'w*s in'\n  condition: s", Map.of())).isTrue();
  }

  private static boolean matches(String detection, Map<Field, String> fields) {
    RuleReader reader = new RuleReader(Placeholders.none());
    reader.read("test.yml", rule(detection));
    assertThat(reader.pack().problems()).isEmpty();
    RuleSet rules = RuleSet.of(reader.pack().rules());
    byte[] line = "two words in a line".getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(line, 0, line.length);
    row.kind(Kind.WEB);
    fields.forEach(row::put);
    return rules.matches(0, row);
  }

  private static String rule(String detection) {
    return """
        title: A test
        logsource:
          category: webserver
        detection:
        %s
        """
        .formatted(detection.lines().collect(Collectors.joining("\n")));
  }
}
