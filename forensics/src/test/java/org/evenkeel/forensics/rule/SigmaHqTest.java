package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.evenkeel.forensics.Shared;
import org.junit.jupiter.api.Test;

/// The public rules of SigmaHQ, all of them, as they are.
class SigmaHqTest {
  /// Why some cannot be used. Which ones, `sigmahq-exceptions.txt` names.
  private static final Map<String, String> REASONS =
      Map.of(
          "counts with '|'", "counts in its condition, which Sigma gave up",
          "which the detection does not define", "says near or followed by, which Sigma gave up",
          "--placeholders", "names networks or people of an organisation, which only it can give",
          "of another", "shares its id with the document before it in the same file");

  @Test
  void everyRuleLoadsOrIsNamedWithItsReason() throws IOException {
    RuleReader reader = new RuleReader(Placeholders.none());
    int files = readAll(reader);

    RulePack pack = reader.pack();
    String found =
        pack.problems().stream()
            .map(problem -> problem.file() + ": " + reason(problem))
            .sorted()
            .collect(Collectors.joining("\n"));
    assertThat(found).isEqualTo(exceptions());
    assertThat(pack.rules().size() + pack.problems().size()).isGreaterThanOrEqualTo(files);
  }

  private static String reason(RuleProblem problem) {
    return REASONS.entrySet().stream()
        .filter(reason -> problem.why().contains(reason.getKey()))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(problem.sentence());
  }

  private static String exceptions() throws IOException {
    try (InputStream in = SigmaHqTest.class.getResourceAsStream("sigmahq-exceptions.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }

  /// Rules stand in folders whose names begin so; the rest are the project's own settings.
  private static boolean isRule(String path) {
    List<String> folders = List.of("/rules", "/unsupported/", "/other/", "/deprecated/");
    String below = path.substring(path.indexOf('/'));
    return path.endsWith(".yml") && folders.stream().anyMatch(below::startsWith);
  }

  private static int readAll(RuleReader reader) throws IOException {
    int files = 0;
    try (InputStream file = Files.newInputStream(Shared.data("sigma/sigmahq.tar.gz"));
        TarArchiveInputStream tar =
            new TarArchiveInputStream(new GzipCompressorInputStream(file))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (isRule(entry.getName())) {
          reader.read(entry.getName(), new String(tar.readAllBytes(), StandardCharsets.UTF_8));
          files++;
        }
      }
    }
    return files;
  }
}
