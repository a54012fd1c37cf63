package org.evenkeel.forensics.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Stamp;
import org.junit.jupiter.api.Test;

/// The document lists every format there is, and what its times mean.
class FormatTableTest {
  private static final String NAME = "| `";

  @Test
  void everyFormatHasItsRow() throws IOException {
    List<String> rows = rows();

    assertThat(rows)
        .extracting(row -> row.substring(NAME.length(), row.indexOf('`', NAME.length())))
        .containsExactlyInAnyOrderElementsOf(
            LogFormats.known().stream().map(Format::name).toList());
    for (Format format : LogFormats.known()) {
      assertThat(rows)
          .filteredOn(row -> row.startsWith(NAME + format.name() + "`"))
          .allSatisfy(row -> assertThat(row).contains("| " + words(format.stamp()) + " |"));
    }
  }

  private static List<String> rows() throws IOException {
    return Files.readAllLines(ConformanceTest.DOCUMENT).stream()
        .takeWhile(line -> !line.startsWith("## Agreement"))
        .filter(line -> line.startsWith(NAME))
        .toList();
  }

  private static String words(Stamp stamp) {
    return switch (stamp) {
      case REQUEST_RECEIVED -> "request received";
      case RESPONSE_SENT -> "answer sent";
      case REQUEST_OR_RESPONSE -> "either";
      case WRITTEN -> "message written";
    };
  }
}
