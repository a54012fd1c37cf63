package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompletionTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theScriptNamesCommandsAndOptions(String shell) {
    Run run = Run.of("completion", shell);

    assertThat(run.code()).isZero();
    assertThat(run.data()).contains("investigate", "log-format");
  }

  @ParameterizedTest
  @ValueSource(strings = {"bash", "zsh", "fish"})
  void theShellUnderstandsTheScript(String shell) throws IOException {
    Path script = folder.resolve("script");
    Files.writeString(script, Run.of("completion", shell).data());

    assertThat(Tool.complaints(shell, "-n", script.toString())).isEmpty();
  }

  @Test
  void anotherShellIsMisuse() {
    assertThat(Run.of("completion", "cmd").code()).isEqualTo(2);
  }
}
