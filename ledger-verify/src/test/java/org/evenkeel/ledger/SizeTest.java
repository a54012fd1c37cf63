package org.evenkeel.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever has to trust the verifier can read all of it.
class SizeTest {
  private static final Path SOURCE =
      Path.of(System.getProperty("evenkeel.root", ".."), "ledger-verify/src/main/java");

  @Test
  void theVerifierHasAtMostFifteenHundredLinesOfCode() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(SOURCE)) {
      files = all.filter(file -> file.toString().endsWith(".java")).toList();
    }
    long lines = 0;
    for (Path file : files) {
      lines +=
          Files.readAllLines(file).stream().map(String::strip).filter(SizeTest::isCode).count();
    }

    assertThat(files).isNotEmpty();
    assertThat(lines).isLessThanOrEqualTo(1500);
  }

  /// Neither empty nor a comment, and not a list of names used below.
  private static boolean isCode(String line) {
    return !line.isEmpty()
        && !line.startsWith("//")
        && !line.startsWith("import ")
        && !line.startsWith("package ");
  }
}
