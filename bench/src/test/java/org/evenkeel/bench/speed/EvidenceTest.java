package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class EvidenceTest {
  @TempDir Path work;

  @Test
  void theLogIsAtLeastAsLargeAsAskedForAndHasItsTruthBesideIt() throws IOException {
    var evidence = Evidence.ofMegabytes(1, work);

    assertThat(evidence.bytes()).isBetween(1_000_000L, 1_300_000L);
    assertThat(Path.of(evidence.plain() + ".truth")).content().contains("web-shell");
  }

  @Test
  void theZippedLogHasTheSameContent() throws IOException {
    var evidence = Evidence.ofMegabytes(1, work);

    try (var in = new GZIPInputStream(Files.newInputStream(evidence.zipped()))) {
      assertThat(in.readAllBytes()).isEqualTo(Files.readAllBytes(evidence.plain()));
    }
  }

  @Test
  void whatIsThereIsUsedAgain() throws IOException {
    var first = Files.getLastModifiedTime(Evidence.ofMegabytes(1, work).plain());

    assertThat(Files.getLastModifiedTime(Evidence.ofMegabytes(1, work).plain())).isEqualTo(first);
  }
}
