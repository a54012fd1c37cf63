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
  void aRuleOrLineThatIsNoneIsSaid() {
    assertThat(Run.of("rules", "explain", "no such rule", "x").people()).contains("rules list");
    assertThat(Run.of("rules", "explain", ID.replace('0', '1'), "x").code()).isEqualTo(2);
    assertThat(Run.of("rules").code()).isEqualTo(2);
  }

  @Test
  void coverageNamesTheVersionOfTheTechniques() {
    Run run = Run.of("rules", "coverage");

    assertThat(run.data()).contains("ATT&CK version 19", "T1190", "B24", "sql-injection");
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
