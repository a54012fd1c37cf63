package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

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

/// Passwords tried at PrestaShop's door every few hours, where a wrong one is answered like a right
/// one and no minute stands out.
class SlowGuessingTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss +0000", Locale.ROOT)
          .withZone(ZoneId.of("UTC"));
  private static final String DOOR = "POST /admin77/index.php?rand=1700000";

  private final StringBuilder log = new StringBuilder();
  private Instant now = Instant.parse("2026-03-01T00:00:00Z");

  @TempDir private Path folder;

  @Test
  void aPasswordEveryThreeHoursIsGuessing() throws Exception {
    everyThreeHours(60);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.scene().timeline())
        .anySatisfy(each -> assertThat(each.what()).contains("guess a password, 60 times"));
  }

  @Test
  void thePageForStaffAfterTheLastOneShowsThatItFitted() throws Exception {
    everyThreeHours(60);
    line(DOOR + "61", 110, 0);
    line("GET /admin77/index.php?controller=AdminDashboard&token=" + "0a1b".repeat(8), 41_233, 2);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
  }

  private void everyThreeHours(int times) {
    for (int guess = 0; guess < times; guess++) {
      line(DOOR + guess, 118, 0);
      now = now.plusSeconds(10_800 + 37 * guess);
    }
  }

  private void line(String request, int bytes, int later) {
    now = now.plusSeconds(later);
    log.append(
        "198.51.100.9 - - [%s] \"%s HTTP/1.1\" 200 %d \"-\" \"Mozilla/5.0 (X11; Linux)\"%n"
            .formatted(TIME.format(now), request, bytes));
  }

  private Investigation investigated() throws Exception {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
