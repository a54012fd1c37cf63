package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rules from the command line.
class RuleCommandsTest {
  private static final String ID = "0b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d";
  private static final String RULE =
      """
      title: The old admin path was asked for
      id: %s
      logsource: {category: webserver}
      detection:
        path: {cs-uri-stem|startswith: /old-admin}
        other: {cs-host: x}
        condition: path
      level: high
      """
          .formatted(ID);
  private static final String LINE =
      "203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \"GET %s HTTP/1.1\" 404 9 \"-\" \"x\"";

  @TempDir private Path folder;

  @Test
  void ownRulesAreListedBesideTheBuiltInOnes() throws IOException {
    Run run = Run.of("rules", "list", "--rules", file("mine.yml", RULE));

    assertThat(run.code()).isZero();
    assertThat(run.data()).contains(ID, "The old admin path was asked for", "high");
    assertThat(run.data().lines().count()).isGreaterThan(200);
  }

  @Test
  void whatIsWrongIsToldWithItsLineAndTheFix() throws IOException {
    file("bad.yml", RULE.replace("condition: path", "condition: path AND nothing"));
    file("odd.yml", RULE);
    Run run = Run.of("rules", "lint", folder.toString());

    assertThat(run.code()).isEqualTo(10);
    assertThat(run.data())
        .contains("refused: " + folder.resolve("bad.yml") + ", line 7", "lower case")
        .contains("advice: " + folder.resolve("odd.yml") + ", line 6", "'other' is not used");
  }

  @Test
  void rulesThatAreRightEndWithZero() throws IOException {
    Run run = Run.of("rules", "lint", file("mine.yml", RULE));

    assertThat(run.code()).isZero();
  }

  @Test
  void examplesBesideARuleAreTried() throws IOException {
    String rule = file("mine.yml", RULE);
    file("mine.lines", "+ " + LINE.formatted("/old-admin/x") + "\n- " + LINE.formatted("/new"));
    assertThat(Run.of("rules", "test", rule).code()).isZero();

    file("mine.lines", "+ " + LINE.formatted("/elsewhere") + "\n");
    Run wrong = Run.of("rules", "test", rule);
    assertThat(wrong.code()).isEqualTo(10);
    assertThat(wrong.data()).contains("mine.lines, line 1: no rule matches");
  }

  @Test
  void everyPartOfARuleIsExplained() throws IOException {
    String rule = file("mine.yml", RULE);
    Run yes = Run.of("rules", "explain", ID, LINE.formatted("/old-admin"), "--rules", rule);
    Run no = Run.of("rules", "explain", "old admin", LINE.formatted("/new"), "--rules", rule);

    assertThat(yes.code()).isEqualTo(10);
    assertThat(yes.data()).contains("combined", "The rule matches", "begins with '/old-admin'");
    assertThat(no.code()).isZero();
    assertThat(no.data()).contains("does not match", "/new");
  }

  @Test
  void explainSaysWhatElseLooksLikeAMatch() {
    String id = "5245f7cc-7d6c-4eac-9c55-d075ff081999";
    Run run = Run.of("rules", "explain", id, LINE.formatted("/?q=%3Bcat+/etc/passwd"));

    assertThat(run.data())
        .contains("It may be harmless:", "Support forms into which people paste", "T1059");
  }

  @Test
  void aRuleOrLineThatIsNoneIsSaid() {
    assertThat(Run.of("rules", "explain", "no such rule", "x").people()).contains("rules list");
    assertThat(Run.of("rules", "explain", ID.replace('0', '1'), "x").code()).isEqualTo(2);
    assertThat(Run.of("rules").code()).isEqualTo(2);
  }

  @Test
  void coverageNamesThePublishedWeaknessesThatNoLogShows() {
    assertThat(Run.of("rules", "coverage").data())
        .contains("Published, but in no access log:", "CVE-2025-29927")
        .containsPattern("Published weaknesses: [\\d,]+, at [\\d,]+ addresses");
  }

  @Test
  void coverageNamesTheVersionOfTheTechniques() {
    Run run = Run.of("rules", "coverage");

    assertThat(run.data()).contains("ATT&CK version 19", "T1190", "B24", "sql-injection");
  }

  @Test
  void coverageNamesWhatIsMissingAndWhatWasRenumbered() {
    assertThat(Run.of("rules", "coverage").data())
        .contains("Behaviours of the catalogue, of 81", "T1562.001  now T1685")
        .containsPattern("Without a rule:\\R  B50  a walk through public pages");
  }

  @Test
  void correlationsAreListedTestedAndExplained() throws IOException {
    String rule =
        file(
            "mine.yml",
            RULE
                + "name: door\n---\ntitle: Many knocks\nid: 1b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d\n"
                + "correlation: {type: event_count, rules: [door], group-by: [c-ip],"
                + " timespan: 1m, condition: {gte: 3}}\n");
    file(
        "mine.lines",
        "+ Three\n| 3 times, 9s apart: "
            + LINE.formatted("/old-admin")
            + "\n\n- Two\n| 2 times: "
            + LINE.formatted("/old-admin"));
    Run explained =
        Run.of("rules", "explain", "many knocks", LINE.formatted("/old-admin"), "--rules", rule);

    assertThat(Run.of("rules", "list", "--rules", rule).data()).contains("correlation  ", "Many k");
    assertThat(Run.of("rules", "test", rule).code()).isZero();
    assertThat(explained.data()).contains("one line alone", "begins with '/old-admin'");
  }

  @Test
  void aCorrelationMayNameRulesOfThePack() throws IOException {
    String rule =
        file(
            "mine.yml",
            "title: Guessing from many\nid: 1b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d\nlevel: low\n"
                + "correlation: {type: value_count, rules: [7bb41bde-f645-4ff1-a489-6df71b9002e0],"
                + " timespan: 1h, condition: {field: c-ipp, gte: 30}}\n");
    Run run = Run.of("rules", "lint", rule);

    assertThat(run.code()).isZero();
    assertThat(run.data()).contains("advice: ", "field 'c-ipp'", "perhaps 'c-ip' is meant");
    assertThat(Run.of("rules", "lint", file("bad.yml", "title: x")).code()).isEqualTo(10);
  }

  @Test
  void placeholdersComeFromAFile() throws IOException {
    String rule =
        file(
            "mine.yml",
            RULE.replace("cs-uri-stem|startswith: /old-admin", "cs-uri-stem|expand: '/%Door%'"));
    String doors = file("doors.txt", "Door: [backstage]\n");
    Run run =
        Run.of(
            "rules",
            "explain",
            ID,
            LINE.formatted("/backstage"),
            "--rules",
            rule,
            "--placeholders",
            doors);

    assertThat(run.code()).isEqualTo(10);
    assertThat(Run.of("rules", "list", "--placeholders", rule + "x").code()).isEqualTo(2);
  }

  private String file(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.writeString(file, text);
    return file.toString();
  }
}
