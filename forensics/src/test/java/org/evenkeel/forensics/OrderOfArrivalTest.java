package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.rule.Placeholders;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// More clients of every kind than are kept, in a log out of order: which thread reads which lines
/// is chance, and the answer is not.
class OrderOfArrivalTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final Instant START = Instant.parse("2026-11-02T00:00:00Z");
  private static final DateTimeFormatter STAMP =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);
  private static final int MINUTE = 60;
  private static final int DAY = 86_400;

  private final List<String> lines = new ArrayList<>();

  @TempDir private Path folder;

  @Test
  void theAnswerIsTheSameHoweverManyThreadsReadIt() throws Exception {
    for (int visit = 0; visit < 60_000; visit++) {
      line("91." + visit % 9 + "." + visit % 199, visit * 3, "GET /product/" + visit % 90, 200);
    }
    for (int each = 0; each < 900; each++) {
      String network = "45." + each % 3 + "." + each % 251;
      for (int guess = 0; guess < 6; guess++) {
        line(network, DAY + each % 20 * MINUTE + guess, "POST /wp-login.php", 200);
      }
      line(network, each * MINUTE, "POST /wp-content/uploads/2026/11/a.php", 200);
      line(network, each * MINUTE + 9, "GET /.env", 404);
      line(network, each * MINUTE + 20, "GET /item?id=1%27%20OR%201=1--", 200);
    }
    Collections.shuffle(lines, new Random(7));
    Path file = Files.write(folder.resolve("access.log"), lines);
    Investigation alone = investigated(file, 1);

    for (int threads : List.of(2, 5, 5)) {
      assertThat(investigated(file, threads)).isEqualTo(alone);
    }
  }

  private void line(String network, int second, String request, int status) {
    lines.add(
        "%s.%d - - [%s] \"%s HTTP/1.1\" %d %d \"-\" \"%s\""
            .formatted(
                network,
                1 + lines.size() % 7,
                STAMP.format(START.plusSeconds(second)),
                request,
                status,
                4_000 + lines.size() % 97,
                WrittenLog.CUSTOMER));
  }

  private static Investigation investigated(Path file, int threads) throws Exception {
    Request request =
        new Request(
            List.of(file),
            List.of(),
            List.of(),
            ZoneOffset.UTC,
            Placeholders.none(),
            threads,
            Beside.nothing());
    return new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
  }
}
