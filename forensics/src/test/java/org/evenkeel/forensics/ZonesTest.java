package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.evenkeel.forensics.investigation.Investigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A server's own log, which names neither zone nor year, beside a web log that names both.
class ZonesTest {
  private static final ZoneOffset THERE = ZoneOffset.ofHours(2);
  private static final DateTimeFormatter SYSLOG =
      DateTimeFormatter.ofPattern("MMM ppd HH:mm:ss", Locale.ROOT).withZone(THERE);
  private static final DateTimeFormatter WEB =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ROOT).withZone(THERE);
  private static final String INTRUDER = "61.177.172.140";

  @TempDir private Path folder;

  @Test
  void aRowOfGuessesBesideARowOfRequestsIsNoClock() throws Exception {
    Random random = new Random(7);
    Instant time = Instant.parse("2026-03-06T02:00:00Z");
    StringBuilder server = new StringBuilder();
    for (int guess = 0; guess < 420; guess++) {
      time = time.plusSeconds(2 + random.nextInt(4));
      server.append(sshd(time, "Failed password for deploy"));
    }
    Instant in = time.plusSeconds(4);
    server.append(sshd(in, "Accepted password for deploy"));
    StringBuilder web = new StringBuilder();
    for (int minute = 0; minute < 3000; minute++) {
      Instant visit = in.minus(Duration.ofDays(1)).plus(Duration.ofMinutes(minute));
      web.append(request(visit, "203.0.113." + minute % 200, "GET /lamps.html", 30_000 + minute));
    }
    for (int command = 0; command < 15; command++) {
      Instant used = in.plusSeconds(360 + 20L * command);
      web.append(request(used, INTRUDER, "POST /media/x/class.php", 100 + 31 * command));
    }
    Files.writeString(folder.resolve("auth.log"), server);
    Files.writeString(folder.resolve("access.log"), web);

    Investigation found =
        new Investigator(Clock.fixed(in.plus(Duration.ofDays(9)), ZoneOffset.UTC))
            .investigate(Request.of(List.of(folder)), (stage, done, total) -> {});
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
    assertThat(found.answer().entryPoint().at()).isEqualTo(in);
  }

  private static String sshd(Instant time, String said) {
    return SYSLOG.format(time)
        + " web1 sshd[77]: "
        + said
        + " from "
        + INTRUDER
        + " port 4022 ssh2\n";
  }

  private static String request(Instant time, String address, String request, int bytes) {
    return "%s - - [%s] \"%s HTTP/1.1\" 200 %d \"-\" \"Mozilla/5.0\"%n"
        .formatted(address, WEB.format(time), request, bytes);
  }
}
