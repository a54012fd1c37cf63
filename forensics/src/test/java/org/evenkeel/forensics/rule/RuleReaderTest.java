package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.evenkeel.forensics.event.Field;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Files of rules: what they share, what narrows them, and what is wrong with them.
class RuleReaderTest {
  private static final String ID = "id: 0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d\n";

  @Test
  void aGlobalPartIsSharedByAllDocumentsAfterIt() {
    RulePack pack =
        Ruled.pack(
            """
            action: global
            title: Shared
            logsource: {category: webserver}
            detection: {condition: s}
            ---
            detection: {s: {cs-host: a}}
            ---
            detection: {s: {cs-host: b}}
            level: high
            """);

    assertThat(pack.rules()).extracting(Rule::title).containsExactly("Shared", "Shared");
    assertThat(pack.rules()).extracting(Rule::level).containsExactly(Level.MEDIUM, Level.HIGH);
    assertThat(Ruled.matches(pack, Map.of(Field.HOST, "a"))).isTrue();
  }

  @Test
  void aRepeatedDocumentChangesTheOneBefore() {
    RulePack pack =
        Ruled.pack(Ruled.rule("cs-host: a") + "---\naction: repeat\ntitle: Again\nlevel: low\n");

    assertThat(pack.rules()).extracting(Rule::title).containsExactly("A test", "Again");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "rules: any; category: webserver; false",
        "rules: mine; category: webserver; false",
        "rules: [mine]; category: webserver; false",
        "rules: []; category: webserver; false",
        "rules: [mine]; category: proxy; true",
        "rules: [mine]; {category: webserver, product: apache}; true"
      })
  void aFilterNarrowsTheRulesThatItIsFor(String rules, String logsource, boolean stillMatches) {
    String source = logsource.startsWith("{") ? logsource : "{" + logsource + "}";
    RulePack pack =
        Ruled.pack(
            "name: mine\n"
                + Ruled.rule("cs-host: a")
                + "---\ntitle: Ours\nlogsource: "
                + source
                + "\nfilter:\n  "
                + rules
                + "\n  s: {c-ip: 192.0.2.1}\n  condition: not s\n");

    Map<Field, String> ours = Map.of(Field.HOST, "a", Field.CLIENT_IP, "192.0.2.1");
    Map<Field, String> theirs = Map.of(Field.HOST, "a", Field.CLIENT_IP, "192.0.2.2");
    assertThat(Ruled.matches(pack, ours)).isEqualTo(stillMatches);
    assertThat(Ruled.matches(pack, theirs)).isTrue();
  }

  @Test
  void aFilterForNoRuleIsTold() {
    assertThat(
            Ruled.problems(
                """
                title: Ours
                logsource: {category: webserver}
                filter: {rules: [nobody], s: {cs-host: a}, condition: not s}
                """))
        .singleElement()
        .asString()
        .contains("mine.yml, line 1", "for no rule");
  }

  @Test
  void idsAndNamesAreTakenOnce() {
    String first = ID + "name: one\n" + Ruled.rule("cs-host: a");
    String second = "---\n" + ID + Ruled.rule("cs-host: b");
    String third = "---\nname: one\n" + Ruled.rule("cs-host: c");

    assertThat(Ruled.pack(first + second + third).rules()).hasSize(1);
    assertThat(Ruled.problems(first + second + third))
        .hasSize(2)
        .allMatch(problem -> problem.contains("of another, 'A test' in mine.yml"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "id: 12; no UUID",
        "level: severe; unknown level",
        "title: ''; no title",
        "logsource: {}; without category",
        "detection: 3; no detection",
        "action: forget; unknown action"
      })
  void whatIsWrongIsSaidWithItsPlace(String over, String why) {
    String key = over.substring(0, over.indexOf(':'));
    String rule = Ruled.rule("cs-host: a");
    String kept =
        key.equals("detection")
            ? rule.substring(0, rule.indexOf("detection"))
            : rule.replaceFirst(key + ":.*\n(?: .*\n)?", "");
    String text = key.equals("logsource") ? kept.replace("  category: webserver\n", "") : kept;

    assertThat(Ruled.problems(over + "\n" + text))
        .singleElement()
        .asString()
        .startsWith("mine.yml, line ")
        .contains(why);
  }

  @Test
  void theLineOfAWrongValueIsTold() {
    String text = Ruled.rule("cs-host|cidr:\n      - 10.0.0.0/8\n      - nowhere");

    assertThat(Ruled.problems(text))
        .singleElement()
        .asString()
        .startsWith("mine.yml, line 8, column 9: ");
  }
}
