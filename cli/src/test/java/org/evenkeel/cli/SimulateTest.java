package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateTest {
  @TempDir private Path folder;

  @Test
  void itWritesEvidenceAndTruth() {
    Run run =
        Run.of(
            "simulate",
            "--scenario",
            "quiet",
            "--platform",
            "magento",
            "--seed",
            "3",
            "--lines",
            "1000",
            "--degrade",
            "retention-cut",
            "--to",
            folder.toString());

    assertThat(run.code()).isZero();
    assertThat(folder.resolve("truth.json"))
        .content()
        .contains("\"breach\": false", "\"retention-cut\"");
    assertThat(folder.resolve("logs")).isNotEmptyDirectory();
  }

  @Test
  void itListsItsScenarios() {
    assertThat(Run.of("simulate", "--list").data()).contains("hidden-sqli", "siege", "No breach");
  }

  @Test
  void anUnknownScenarioIsAMisuseThatNamesTheKnownOnes() {
    Run run = Run.of("simulate", "--scenario", "flood", "--to", folder.toString());

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.people()).contains("No such scenario: flood", "hidden-sqli");
  }

  @Test
  void withoutAFolderItAsksForOne() {
    assertThat(Run.of("simulate").people()).contains("--to FOLDER");
  }
}
