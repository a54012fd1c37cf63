package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.InvestigationJson;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.rule.Placeholders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logs as they really come: what is readable in them still gives the answer.
class BadInputTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String SHELL =
      """
      198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] "POST /wp-content/uploads/x.php HTTP/1.1" 200 33 "-" "curl/8.5"
      198.51.100.9 - - [01/Mar/2026:10:04:00 +0000] "POST /wp-content/uploads/x.php HTTP/1.1" 200 4093 "-" "curl/8.5"
      203.0.113.7 - - [01/Mar/2026:11:00:00 +0000] "GET / HTTP/1.1" 200 5120 "-" "Mozilla/5.0"
      """;

  @TempDir private Path folder;

  @Test
  void windowsLineEndsChangeNothing() throws Exception {
    assertThat(investigated(SHELL.replace("\n", "\r\n")).answer().entryPoint().at())
        .isEqualTo(investigated(SHELL).answer().entryPoint().at());
  }

  @Test
  void timesOutOfOrderChangeNothing() throws Exception {
    String backwards =
        SHELL.lines().collect(Collectors.toList()).reversed().stream()
            .collect(Collectors.joining("\n", "", "\n"));

    Investigation found = investigated(backwards);

    assertThat(found.answer().entryPoint().at()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(found.answer().duration().lastActivity()).isEqualTo("2026-03-01T10:04:00Z");
  }

  @Test
  void bytesThatAreNoTextGoThroughToAValidDocument() throws Exception {
    byte[] log =
        (SHELL.replace("curl/8.5", "cu\u0000rl\u00ff\u00c3(\u001b[2J") + "\u00fe\u00ff\u0000\n")
            .getBytes(StandardCharsets.ISO_8859_1);

    Investigation found = investigated(log);
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    InvestigationJson.write(found, json);

    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.coverage().unreadable()).isEqualTo(1);
    assertThat(json.toString(StandardCharsets.UTF_8)).doesNotContain("\u0000", "\u001b");
  }

  @Test
  void aLineOfAHundredMegabytesIsCountedAndTheRestIsRead() throws Exception {
    Path file = folder.resolve("access.log");
    try (var out = Files.newOutputStream(file)) {
      out.write(SHELL.getBytes(StandardCharsets.UTF_8));
      byte[] part = "x".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
      for (int written = 0; written < 100; written++) {
        out.write(part);
      }
      out.write(("\n" + SHELL.replace("01/Mar", "02/Mar")).getBytes(StandardCharsets.UTF_8));
    }

    Investigation found = investigated(file, List.of());

    assertThat(found.coverage().lines()).isEqualTo(7);
    assertThat(found.coverage().unreadable()).isEqualTo(1);
    assertThat(found.answer().duration().lastActivity()).isEqualTo("2026-03-02T10:04:00Z");
  }

  @Test
  void whatIsWrittenWhileTheLogIsReadIsSaidAndNotJudged() throws Exception {
    Path file = Files.writeString(folder.resolve("access.log"), SHELL.repeat(20_000));
    long lines = Files.readAllLines(file).size();
    AtomicBoolean written = new AtomicBoolean();
    Progress writes =
        (stage, done, total) -> {
          if (written.compareAndSet(false, true)) {
            append(file);
          }
        };

    Investigation found = new Investigator(CLOCK).investigate(Request.of(List.of(file)), writes);

    assertThat(found.coverage().lines()).isEqualTo(lines);
    assertThat(found.coverage().sources().getFirst().notes())
        .anyMatch(note -> note.startsWith("It grew by " + SHELL.length() + " bytes"));
  }

  private static void append(Path file) {
    try {
      Files.writeString(file, SHELL, StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void aLayoutGivenByTheUserIsTried() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("own.log"),
            "2026-03-01T10:00:00Z|198.51.100.9|POST|/wp-content/uploads/x.php|200\n".repeat(3));

    Investigation found =
        investigated(
            file, List.of("$time_iso8601|$remote_addr|$request_method|$request_uri|$status"));

    assertThat(found.coverage().unreadable()).isZero();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aConfigurationBesideTheLogsExplainsThem() throws Exception {
    Files.writeString(
        folder.resolve("nginx.conf"),
        "http {\n  log_format own '$time_iso8601;$remote_addr;$request;$status';\n}\n");
    Files.writeString(
        folder.resolve("own.log"),
        "2026-03-01T10:00:00Z;198.51.100.9;POST /wp-content/uploads/x.php HTTP/1.1;200\n"
            .repeat(3));

    Investigation found = investigated(folder, List.of());

    assertThat(found.coverage().sources()).hasSize(1);
    assertThat(found.coverage().sources().getFirst().format()).isEqualTo("own");
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
  }

  private Investigation investigated(String log) throws IOException, InterruptedException {
    return investigated(log.getBytes(StandardCharsets.UTF_8));
  }

  private Investigation investigated(byte[] log) throws IOException, InterruptedException {
    return investigated(Files.write(folder.resolve("access.log"), log), List.of());
  }

  private static Investigation investigated(Path path, List<String> layouts)
      throws InterruptedException {
    Request request =
        new Request(
            List.of(path),
            List.of(),
            layouts,
            ZoneOffset.UTC,
            Placeholders.none(),
            2,
            Beside.nothing());
    return new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
  }
}
