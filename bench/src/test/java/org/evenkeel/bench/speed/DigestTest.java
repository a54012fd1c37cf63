package org.evenkeel.bench.speed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DigestTest {
  @TempDir Path folder;

  /// FIPS 180-2, appendix B.1.
  @Test
  void theDigestIsThatOfTheStandard() throws IOException {
    var file = Files.writeString(folder.resolve("a"), "abc");

    assertThat(Digest.of(file))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
