package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Lines that name the visitor behind the network that stands before the store.
class ForwardedTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  @TempDir private Path folder;

  @Test
  void theVisitorStandsBehindTheBrowsersName() throws Exception {
    assertThat(attacker("172.68.9.", "203.0.113.77")).containsExactly("203.0.113.77");
  }

  @Test
  void whatTheVisitorClaimsStandsBeforeWhatTheProxySaw() throws Exception {
    assertThat(attacker("10.0.0.", "192.0.2.1, 203.0.113.77, 172.68.9.4"))
        .containsExactly("203.0.113.77");
  }

  @Test
  void whoComesStraightIsNotBelieved() throws Exception {
    assertThat(attacker("198.51.100.", "192.0.2.1")).contains("198.51.100.3");
  }

  private Iterable<String> attacker(String proxy, String forwarded) throws Exception {
    StringBuilder log = new StringBuilder();
    for (int line = 0; line < 60; line++) {
      boolean bad = line % 10 == 3;
      log.append(
          "%s%d - - [01/Mar/2026:10:%02d:00 +0000] \"%s HTTP/1.1\" 200 %d \"-\" \"Mozilla/5.0\" \"%s\"%n"
              .formatted(
                  proxy,
                  bad ? 3 : line % 7 + 4,
                  line,
                  bad ? "POST /media/wysiwyg/k.php" : "GET /lamp.html",
                  400 + line * 7,
                  bad ? forwarded : "192.0.2." + (100 + line)));
    }
    Path file = Files.writeString(folder.resolve("access.log"), log);
    Investigation found =
        new Investigator(CLOCK).investigate(Request.of(List.of(file)), (stage, done, total) -> {});
    return found.scene().actors().getFirst().addresses();
  }
}
