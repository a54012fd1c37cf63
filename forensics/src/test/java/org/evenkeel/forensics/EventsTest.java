package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.zip.GZIPOutputStream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.rule.Rule;
import org.evenkeel.forensics.scan.Heard;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Every event of the evidence, told one by one.
class EventsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String VISIT =
      "203.0.113.7 - - [23/Nov/2026:10:00:00 +0000] \"GET /cart HTTP/1.1\" 200 12 \"-\" \"-\"\n";
  private static final String ATTACK =
      """
      198.51.100.9 - - [23/Nov/2026:10:00:01 +0000] "GET /?id=1%20UNION%20SELECT%201,user_pass%20FROM%20wp_users HTTP/1.1" 200 12 "-" "-"
      """;

  @TempDir private Path folder;

  private record One(Event event, Heard heard) {}

  @Test
  void everyLineIsToldWithItsPlaceAlsoOfAPackedLog() throws Exception {
    String lines = VISIT.repeat(30_000) + "no line of a log\n" + ATTACK;
    try (OutputStream out =
        new GZIPOutputStream(Files.newOutputStream(folder.resolve("access.log.gz")))) {
      out.write(lines.getBytes(StandardCharsets.UTF_8));
    }

    List<One> told = told();

    assertThat(told).hasSize(30_001);
    assertThat(told.stream().map(one -> one.heard().line()).distinct()).hasSize(30_001);
    assertThat(told)
        .filteredOn(one -> one.event().textOrEmpty(Field.CLIENT_IP).equals("198.51.100.9"))
        .singleElement()
        .satisfies(one -> assertThat(one.heard().line()).isEqualTo(30_002))
        .satisfies(one -> assertThat(one.heard().rules()).isNotEmpty());
  }

  @Test
  void rulesAreNamedAsThePackNamesThem() throws Exception {
    Files.writeString(folder.resolve("access.log"), VISIT + ATTACK);

    assertThat(told())
        .filteredOn(one -> !one.heard().rules().isEmpty())
        .allSatisfy(
            one -> assertThat(names).containsKeys(one.heard().rules().toArray(new String[0])));
  }

  @Test
  void aLogWithoutAZoneIsToldByTheClockOfTheWeb() throws Exception {
    Files.writeString(folder.resolve("access.log"), ATTACK.replace("+0000", "+0200").repeat(20));
    Files.writeString(
        folder.resolve("auth.log"),
        "Nov 23 10:00:01 web sshd[812]: Accepted password for root from 198.51.100.9 port 4 ssh2\n");

    assertThat(told())
        .extracting(one -> one.event().time())
        .containsOnly(Instant.parse("2026-11-23T08:00:01Z").getEpochSecond() * 1_000_000);
  }

  private final Map<String, String> names = new HashMap<>();

  private List<One> told() throws IOException, InterruptedException {
    Queue<One> told = new ConcurrentLinkedQueue<>();
    Events.Told all =
        new Events(CLOCK)
            .tell(
                Request.of(List.of(folder)),
                () -> (row, heard) -> told.add(new One(Event.of(row, text -> text), heard)),
                (_, _, _) -> {});
    for (Rule rule : all.rules()) {
      names.put(rule.id(), rule.title());
    }
    return List.copyOf(told);
  }
}
