package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;

  @Test
  void itSaysThatItIsADrillBeforeAndAfterTheAnswer() {
    Run run = Run.of("demo", "--to", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.data())
        .containsSubsequence("invented store", "A BREAK-IN IS CONFIRMED", "what really happened");
  }

  @Test
  void theLogsAreTheSameEachTime() throws IOException {
    Path again = Files.createDirectory(folder.resolve("again"));
    DrillLog.write(folder, 1);
    DrillLog.write(again, 1);

    assertThat(folder.resolve("access.log")).hasSameTextualContentAs(again.resolve("access.log"));
    assertThat(folder.resolve("access.log.1.gz"))
        .hasSameBinaryContentAs(again.resolve("access.log.1.gz"));
  }

  @Test
  void theLogsHoldWhatTheTruthSays() throws IOException {
    DrillLog.write(folder, 1);
    List<String> lines = Files.readAllLines(folder.resolve("access.log"));

    assertThat(lines)
        .anyMatch(
            line -> line.startsWith("203.0.113.77 - - [04/Mar/2026:01:20:00 +0000] \"GET /wp-"))
        .allMatch(line -> line.endsWith("\"") && line.contains("/Mar/2026:"));
  }
}
