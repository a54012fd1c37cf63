package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InvestigatorTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void ordinaryShoppingIsNoEvidence() throws Exception {
    Investigation found =
        investigated(
            """
            203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 5120 "-" "Mozilla/5.0"
            203.0.113.7 - - [01/Mar/2026:10:00:05 +0000] "GET /product/blue-mug HTTP/1.1" 200 7120 "-" "Mozilla/5.0"
            """);

    assertThat(found.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(found.answer().entryPoint()).isNull();
    assertThat(found.coverage().lines()).isEqualTo(2);
  }

  @Test
  void attemptsNeverAddUpToABreakIn() throws Exception {
    String line =
        """
        198.51.100.9 - - [01/Mar/2026:10:00:%02d +0000] "GET /?id=1%%20UNION%%20SELECT%%201,2,user_pass%%20FROM%%20wp_users--%%20- HTTP/1.1" 404 512 "-" "sqlmap/1.8"
        """;
    StringBuilder log = new StringBuilder();
    for (int second = 0; second < 60; second++) {
      log.append(line.formatted(second));
    }

    Investigation found = investigated(log.toString());

    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.findings()).isNotEmpty();
    assertThat(found.answer().entryPoint()).isNull();
  }

  @Test
  void aLogThatVanishesBetweenTheReadingsLeavesAnOpenQuestion() throws Exception {
    Path log = folder.resolve("access.log");
    Files.writeString(
        log,
        """
        198.51.100.9 - - [01/Mar/2026:10:00:01 +0000] "GET /?id=1%20UNION%20SELECT%201,2,user_pass%20FROM%20wp_users--%20- HTTP/1.1" 200 512 "-" "sqlmap/1.8"
        """);

    Investigation found =
        new Investigator(CLOCK)
            .investigate(Request.of(List.of(log)), (stage, done, total) -> log.toFile().delete());

    assertThat(found.answer().unknown())
        .anyMatch(open -> open.contains("whether one of them succeeded is not known"));
    assertThat(found.coverage().complete()).isFalse();
  }

  @Test
  void aCorrelationThatComesTrueIsAFindingWithItsLines() throws Exception {
    StringBuilder log = new StringBuilder();
    for (int second = 10; second < 40; second++) {
      log.append(
          "Nov 22 03:11:%d shop sshd[7]: Failed password for root from 203.0.113.7 port 9 ssh2\n"
              .formatted(second));
    }
    log.append("Nov 22 03:20:01 shop sshd[8]: Accepted password for root from 203.0.113.7 port 9");

    Investigation found = investigated(log + " ssh2\n");

    assertThat(found.findings())
        .filteredOn(
            finding -> finding.rule().title().equals("A password of the server was guessed"))
        .singleElement()
        .satisfies(
            finding -> {
              assertThat(finding.count()).isEqualTo(31);
              assertThat(finding.rule().level()).isEqualTo("high");
              assertThat(finding.actors()).containsExactly("A1");
              assertThat(finding.evidence().getLast().text()).contains("Accepted password");
              assertThat(finding.evidence().getLast().line()).isEqualTo(31);
            });
  }

  @Test
  void aLineThatSeveralRulesMatchIsOneSuspiciousLine() throws Exception {
    Investigation found =
        investigated(
            """
            198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] "GET /?id=1%20UNION%20SELECT%201,2,user_pass%20FROM%20wp_users--%20- HTTP/1.1" 404 512 "-" "sqlmap/1.8"
            198.51.100.9 - - [01/Mar/2026:10:07:00 +0000] "GET /.env HTTP/1.1" 404 512 "-" "sqlmap/1.8"
            """);

    assertThat(found.findings()).hasSizeGreaterThan(2);
    assertThat(found.scene().activity().counts()).containsExactly(1L, 1L);
    assertThat(found.scene().activity().step()).isEqualTo(Duration.ofMinutes(5));
  }

  @Test
  void aWebShellThatIsPostedToIsAProbableBreakInOfUnknownOrigin() throws Exception {
    Investigation found =
        investigated(
            """
            198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] "POST /wp-content/uploads/2026/03/.cache.php HTTP/1.1" 200 33 "-" "curl/8.5"
            198.51.100.9 - - [01/Mar/2026:10:04:00 +0000] "POST /wp-content/uploads/2026/03/.cache.php HTTP/1.1" 200 4093 "-" "curl/8.5"
            203.0.113.7 - - [02/Mar/2026:01:04:00 +0000] "POST /wp-content/uploads/2026/03/.cache.php HTTP/1.1" 200 812 "-" "curl/8.5"
            """);

    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint()).isNotNull();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("unknown");
    assertThat(found.answer().entryPoint().atOrBefore()).isTrue();
    assertThat(found.scene().actors().getFirst().addresses())
        .containsExactly("198.51.100.9", "203.0.113.7");
  }

  @Test
  void aDatabaseReadBitByBitIsTheWayIn() throws Exception {
    StringBuilder log = new StringBuilder();
    for (int second = 0; second < 60; second++) {
      int place = second / 12;
      int bound = "admin".charAt(place) - 6 + second % 12;
      log.append(
          """
          198.51.100.9 - - [01/Mar/2026:10:00:%02d +0000] "GET /item?id=1%%20AND%%20ORD(MID((SELECT%%20password%%20FROM%%20users%%20LIMIT%%201),%d,1))%%3E%d HTTP/1.1" 200 %d "-" "-"
          """
              .formatted(second, place + 1, bound, "admin".charAt(place) > bound ? 23 : 15));
    }

    Investigation found = investigated(log.toString());

    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("sql-injection");
    assertThat(found.answer().entryPoint().at()).isEqualTo("2026-03-01T10:00:00Z");
    assertThat(found.answer().duration().lastActivity()).isEqualTo("2026-03-01T10:00:59Z");
  }

  @Test
  void aSuspectIsFollowedThroughALongLog() throws Exception {
    String shopping =
        """
        203.0.113.%d - - [01/Mar/2026:%02d:%02d:00 +0000] "GET /product/%d HTTP/1.1" 200 7120 "-" "Mozilla/5.0"
        """;
    StringBuilder log = new StringBuilder();
    for (int line = 0; line < 50_000; line++) {
      log.append(shopping.formatted(line % 250, line / 2_500, line % 60, line));
      if (line % 10_000 == 5_000) {
        log.append(
            """
            198.51.100.9 - - [01/Mar/2026:%02d:59:00 +0000] "POST /wp-content/uploads/x.php HTTP/1.1" 200 %d "-" "curl/8.5"
            """
                .formatted(line / 2_500, line));
      }
    }

    Investigation found = investigated(log.toString());

    assertThat(found.scene().actors()).hasSize(1);
    assertThat(found.scene().timeline()).anyMatch(moment -> moment.what().contains("(5 requests)"));
    assertThat(found.answer().entryPoint().at()).isEqualTo("2026-03-01T02:59:00Z");
    assertThat(found.answer().duration().lastActivity()).isEqualTo("2026-03-01T18:59:00Z");
  }

  @Test
  void theSameEvidenceGivesTheSameAnswerTwice() throws Exception {
    String log =
        """
        198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] "GET /.env HTTP/1.1" 404 512 "-" "curl/8.5"
        198.51.100.8 - - [01/Mar/2026:10:00:00 +0000] "GET /.git/config HTTP/1.1" 404 512 "-" "curl/8.5"
        """;

    assertThat(investigated(log)).isEqualTo(investigated(log));
  }

  @Test
  void whatIsInNoKnownFormatIsSaidToBeSo() throws Exception {
    Investigation found = investigated("the quick brown fox\njumps over the lazy dog\n");

    assertThat(found.coverage().sources().getFirst().format()).isEqualTo("unknown");
    assertThat(found.coverage().unreadable()).isEqualTo(2);
    assertThat(found.answer().sentence()).startsWith("Nothing could be judged");
  }

  @Test
  void whatHadToBeAssumedStandsWithTheSource() throws Exception {
    Investigation found =
        investigated("Nov 22 03:11:12 shop sshd[1]: Server listening on 0.0.0.0 port 22.\n");

    assertThat(found.coverage().sources().getFirst().notes())
        .anyMatch(note -> note.contains("no time zone were taken for UTC"))
        .anyMatch(note -> note.contains("no year"));
  }

  @Test
  void aLogWrittenBehindAProxyIsCalledSo() throws Exception {
    Investigation found =
        investigated(
            """
            10.0.0.2 - - [01/Mar/2026:10:00:00 +0000] "GET / HTTP/1.1" 200 5120 "-" "Mozilla/5.0"
            172.20.0.2 - - [01/Mar/2026:10:00:05 +0000] "GET /a HTTP/1.1" 200 7120 "-" "Mozilla/5.0"
            """);

    assertThat(found.coverage().sources().getFirst().notes())
        .anyMatch(note -> note.contains("private addresses"));
  }

  @Test
  void progressTellsBothStagesAndEndsWithEverythingRead() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("access.log"),
            """
            198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] "GET /.env HTTP/1.1" 404 512 "-" "curl/8.5"
            """);
    List<String> heard = new CopyOnWriteArrayList<>();

    new Investigator(CLOCK)
        .investigate(
            Request.of(List.of(file)),
            (stage, done, total) -> heard.add(stage + " " + (done == total)));

    assertThat(heard).contains("reading true", "tracing true");
  }

  private Investigation investigated(String log) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
