package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventsCommandTest {
  private static final String LINE =
      "203.0.113.7 - - [23/Nov/2026:10:00:00 +0000] \"GET /cart HTTP/1.1\" 200 12 \"-\" \"-\"\n";

  @TempDir private Path folder;

  private Run run(String log) throws IOException {
    Path evidence = Files.writeString(folder.resolve("access.log"), log);
    return Run.of("events", evidence.toString(), "--into", folder.resolve("made").toString());
  }

  @Test
  void everyLineIsWrittenIntoOneFile() throws IOException {
    Run run = run(LINE.repeat(20));

    assertThat(run.code()).isZero();
    assertThat(run.people()).contains("20 events are in");
    byte[] file = Files.readAllBytes(folder.resolve("made").resolve("events.parquet"));
    assertThat(Arrays.copyOf(file, 4)).isEqualTo("PAR1".getBytes(StandardCharsets.US_ASCII));
    assertThat(folder.resolve("made").resolve("events.json")).content().contains("\"events\":20");
    assertThat(folder.resolve("made")).isDirectoryNotContaining("glob:**.duckdb*");
  }

  @Test
  void aFolderThatIsInUseIsNotWrittenInto() throws IOException {
    Files.writeString(Files.createDirectory(folder.resolve("made")).resolve("mine.txt"), "x");

    assertThat(run(LINE).people()).contains("--into needs an empty folder");
  }

  @Test
  void withoutAnyEventItSaysSo() throws IOException {
    assertThat(run("nothing of a log\n").code()).isEqualTo(3);
  }
}
