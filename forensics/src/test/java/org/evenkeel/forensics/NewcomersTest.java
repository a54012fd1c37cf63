package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// People whom the back office, or the server, never saw before.
class NewcomersTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final Instant START = Instant.parse("2026-03-02T10:00:00Z");
  private static final DateTimeFormatter WEB =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss +0000", Locale.ROOT)
          .withZone(ZoneId.of("UTC"));
  private static final DateTimeFormatter FTP =
      DateTimeFormatter.ofPattern("EEE MMM ppd HH:mm:ss yyyy", Locale.ROOT)
          .withZone(ZoneId.of("UTC"));
  private static final String DOOR = "/admin/index.php?route=common/login.login&login_token=ab";

  private final StringBuilder log = new StringBuilder();
  private Instant now = START;
  private String agent = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0";

  @TempDir private Path folder;

  @Test
  void anAnswerOfAnotherSizeThanAllTheWrongPasswordsGetMayBeARightOne() throws Exception {
    guesses(150);
    line("198.51.100.9", "POST " + DOOR, 200, 135);

    Investigation found = investigated("access.log");
    assertThat(found.verdict()).isEqualTo(Verdict.POSSIBLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
    assertThat(found.answer().entryPoint().at()).isEqualTo(now);
  }

  @Test
  void whoMistypesAndSignsInDaysLaterHasGuessedNothing() throws Exception {
    guesses(150);
    now = START.plusSeconds(2 * 86_400L);
    for (int mistyped = 0; mistyped < 22; mistyped++) {
      now = now.plusSeconds(15);
      line("203.0.113.40", "POST " + DOOR, 200, 62);
    }
    now = now.plusSeconds(3 * 86_400L);
    for (int day = 0; day < 25; day++) {
      signsIn("203.0.113.40", 135);
    }

    assertThat(investigated("access.log").verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void passwordsThatAreAllAnsweredAlikeWereAllWrong() throws Exception {
    guesses(150);

    assertThat(investigated("access.log").verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void nobodyWorksInTheBackOfficeWithAProgram() throws Exception {
    agent = "python-requests/2.31.0";
    worksAndExports();

    assertThat(investigated("access.log").verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void theSameWorkWithABrowserAccusesNobody() throws Exception {
    worksAndExports();

    assertThat(investigated("access.log").verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aNameOfOneOfficeUsedOnceFromElsewhereToPutScriptsIsStolen() throws Exception {
    for (int week = 0; week < 5; week++) {
      now = START.plusSeconds(week * 7 * 86_400L);
      brings("198.51.100.3", "/htdocs/img/summer" + week + ".jpg");
    }
    now = START.plusSeconds(24 * 86_400L);
    brings("203.0.113.77", "/htdocs/js/stats24.js");

    Investigation found = investigated("vsftpd.log");
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("valid-account");
  }

  private void guesses(int many) {
    for (int guess = 0; guess < many; guess++) {
      line("198.51.100.9", "POST " + DOOR, 200, 62);
    }
  }

  private void signsIn(String address, long answer) {
    now = now.plusSeconds(3_600);
    line(address, "POST " + DOOR, 200, answer);
    line(address, "GET /admin/index.php?route=common/dashboard&user_token=4f1c22ab", 200, 35_387);
    line(address, "GET /admin/index.php?route=sale/order&user_token=4f1c22ab", 200, 41_020);
  }

  private void worksAndExports() {
    now = START.minusSeconds(2 * 86_400L);
    line("203.0.113.5", "GET /shoes.html", 200, 9_000);
    now = START;
    line("198.51.100.9", "POST /wp-login.php", 302, 0);
    line("198.51.100.9", "GET /wp-admin/", 200, 140_000);
    line(
        "198.51.100.9",
        "GET /wp-admin/admin-post.php?action=export_orders&format=csv",
        200,
        9_000_000);
    line("198.51.100.9", "GET /wp-admin/widgets.php", 200, 210_000);
    line("198.51.100.9", "POST /wp-admin/admin-ajax.php?action=save-widget", 200, 670);
  }

  private void brings(String address, String file) {
    String head = FTP.format(now) + " [pid 900] ";
    String client = ": Client \"" + address + "\"";
    log.append(head).append("CONNECT").append(client).append('\n');
    log.append(head).append("[web19] OK LOGIN").append(client).append('\n');
    log.append(head).append("[web19] OK UPLOAD").append(client);
    log.append(", \"").append(file).append("\", 7898 bytes, 169.22Kbyte/sec\n");
  }

  private void line(String address, String request, int status, long bytes) {
    now = now.plusSeconds(1);
    log.append(
        "%s - - [%s] \"%s HTTP/1.1\" %d %d \"-\" \"%s\"%n"
            .formatted(address, WEB.format(now), request, status, bytes, agent));
  }

  private Investigation investigated(String name) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve(name), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
