package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Stores that ran, and the visits of their own people: set up, bought from, signed in to, rightly
/// and wrongly, plugins and users added, all from one address. Nobody broke in.
class RecordedStoresTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @TestFactory
  List<DynamicTest> noStoreIsSaidToBeBrokenInto() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path log : unpacked(Shared.data("stores/logs.tar.gz"))) {
      tests.add(
          DynamicTest.dynamicTest(
              folder.relativize(log).toString(),
              () -> {
                Investigation found =
                    new Investigator(CLOCK)
                        .investigate(Request.of(List.of(log)), (stage, done, total) -> {});

                assertThat(found.verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
                assertThat(found.harm().exposure())
                    .allSatisfy(each -> assertThat(each.reach()).isIn("R0", "R1"));
              }));
    }
    return tests;
  }

  private List<Path> unpacked(Path archive) throws IOException {
    List<Path> logs = new ArrayList<>();
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new GZIPInputStream(Files.newInputStream(archive)))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          Path log = folder.resolve(entry.getName()).normalize();
          Files.createDirectories(log.getParent());
          Files.copy(tar, log);
          logs.add(log);
        }
      }
    }
    return logs;
  }
}
