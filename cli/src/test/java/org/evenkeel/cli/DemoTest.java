package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;

  @Test
  void itSaysThatItIsADrillBeforeAndAfterTheAnswer() {
    Run run = Run.of("demo", "--no-desk", "--to", folder.toString());

    assertThat(run.code()).isZero();
    assertThat(run.data())
        .containsSubsequence(
            "invented store", "BREAK-IN", "what really happened", "a password fits");
    assertThat(folder.resolve("truth.json")).isNotEmptyFile();
  }
}
