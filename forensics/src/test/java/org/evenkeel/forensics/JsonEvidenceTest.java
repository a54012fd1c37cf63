package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// JSON as a whole investigation sees it: nothing of it is lost silently.
class JsonEvidenceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  private static final String SHOPPER =
      """
      {"time":"2026-11-23T10:00:00Z","ip":"203.0.113.7","request":"GET /cart HTTP/1.1","status":200}""";

  private static final String ATTACKER =
      """
      {"time":"2026-11-23T10:00:01Z","ip":"198.51.100.9","request":"GET /?id=1%20UNION%20SELECT%201,user_pass%20FROM%20wp_users HTTP/1.1","status":404}""";

  @TempDir private Path folder;

  @Test
  void everyObjectOfAnArrayOnOneLineCounts() throws Exception {
    Investigation found = investigated("[" + SHOPPER + "," + ATTACKER + ",{\"no\":1}]");

    assertThat(found.coverage().sources().getFirst().format()).isEqualTo("json");
    assertThat(found.coverage().lines()).isEqualTo(3);
    assertThat(found.coverage().unreadable()).isEqualTo(1);
    assertThat(found.scene().actors())
        .singleElement()
        .satisfies(actor -> assertThat(actor.addresses()).containsExactly("198.51.100.9"));
  }

  @Test
  void whatAnotherObjectOfTheLineSaysIsNotHeldAgainstAClient() throws Exception {
    Investigation found = investigated("[" + ATTACKER + "," + SHOPPER + "]\n");

    assertThat(found.findings())
        .isNotEmpty()
        .allSatisfy(
            finding ->
                assertThat(finding.toString()).contains("UNION").doesNotContain("203.0.113.7"));
  }

  @Test
  void linesOfForeignBytesAreCountedAsUnreadable() throws Exception {
    Investigation found = investigated(SHOPPER + "\nünreadable\n" + SHOPPER + "\n\u00a0\n");

    assertThat(found.coverage().lines()).isEqualTo(4);
    assertThat(found.coverage().unreadable()).isEqualTo(2);
  }

  @Test
  void anEventThatTheEndOfTheLogCutsOffIsCounted() throws Exception {
    Investigation found = investigated(SHOPPER.replace(",", ",\n") + "\n{\n\"ip\": \"203.0.");

    assertThat(found.coverage().sources().getFirst().format()).isEqualTo("json-blocks");
    assertThat(found.coverage().unreadable()).isEqualTo(1);
    assertThat(found.coverage().sources().getFirst().notes())
        .contains("Its last event is cut off, and counts as unreadable.");
  }

  private Investigation investigated(String log) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("access.json"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
