package org.evenkeel.forensics.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.forensics.Shared;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Our reading of real log lines, held against Elastic's reading of the same lines.
class ConformanceTest {
  static final Path DOCUMENT =
      Path.of(System.getProperty("evenkeel.root", "..")).resolve("docs/formats.md");

  private static Report report;

  @BeforeAll
  static void readsTheSamples() throws IOException {
    Map<String, Archive> archives = new HashMap<>();
    List<Agreement> agreements = new ArrayList<>();
    for (Case samples : Cases.all()) {
      Archive archive = archives.get(samples.archive());
      if (archive == null) {
        archive =
            Archive.of(Shared.data("formats/" + samples.archive()), path -> path.contains(".log"));
        archives.put(samples.archive(), archive);
      }
      agreements.add(Comparison.of(samples, archive.files()));
    }
    report = new Report(agreements);
    Files.write(
        Path.of("target/unexplained.txt"),
        report.unexplained().stream().map(Difference::toString).toList());
  }

  @Test
  void everySampleIsRecognised() {
    assertThat(report.agreements())
        .allSatisfy(
            each ->
                assertThat(each.formats())
                    .as(each.log())
                    .containsExactlyElementsOf(Cases.named(each.log()).formats()));
  }

  @Test
  void everyDifferenceIsExplained() {
    assertThat(report.unexplained()).as("all of them are in target/unexplained.txt").isEmpty();
  }

  @Test
  void everyExplanationExplainsSomething() {
    assertThat(report.explanations()).doesNotContain("| 0 |");
  }

  @Test
  void theDocumentTellsTheTruth() throws IOException {
    assertTold("agreement", report.table());
    assertTold("differences", report.explanations());
  }

  static void assertTold(String name, String content) throws IOException {
    MarkedSection section = new MarkedSection(DOCUMENT, name);
    if (Boolean.getBoolean("evenkeel.write.docs")) {
      section.write(content);
    }
    assertThat(section.read())
        .as("run with -Devenkeel.write.docs=true to write " + DOCUMENT)
        .isEqualTo(content.strip());
  }
}
