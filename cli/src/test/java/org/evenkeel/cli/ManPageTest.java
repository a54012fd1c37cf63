package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ManPageTest {
  @TempDir private Path folder;

  @Test
  void everyCommandHasItsPage() throws IOException {
    assertThat(Run.of("man", "--to", folder.toString()).code()).isZero();

    assertThat(pages().stream().map(page -> page.getFileName().toString()))
        .contains("evenkeel.1", "evenkeel-investigate.1", "evenkeel-demo.1");
  }

  @Test
  void theFormatterHasNothingToComplainOf() throws IOException {
    Run.of("man", "--to", folder.toString());
    for (Path page : pages()) {
      assertThat(Tool.complaints("groff", "-ww", "-man", "-Tutf8", page.toString())).isEmpty();
    }
  }

  @Test
  void thePageTellsWhatTheHelpTells() throws IOException {
    Run.of("man", "--to", folder.toString());

    assertThat(folder.resolve("evenkeel-investigate.1"))
        .content()
        .startsWith(".TH \"EVENKEEL\\-INVESTIGATE\" 1 \"2026-11-24\"")
        .contains(".B \\-\\-html FILE\n", ".SH EXIT STATUS\n", ".B 130\n", ".B NO_COLOR\n");
  }

  private List<Path> pages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
