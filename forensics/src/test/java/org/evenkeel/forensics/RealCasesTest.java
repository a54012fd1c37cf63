package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;

/// Evidence with known answers.
class RealCasesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);

  @Test
  void aDatabaseReadBitByBitIsFoundWithItsMinutes() throws Exception {
    Investigation found = investigated("cases/boolean-blind-sqli");

    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("sql-injection");
    assertThat(found.answer().entryPoint().at()).isEqualTo("2025-09-17T05:57:44Z");
    assertThat(found.answer().duration().lastActivity()).isEqualTo("2025-09-17T06:03:26Z");
  }

  @Test
  void whatWasReadBitByBitIsSpelledOut() throws Exception {
    Investigation found = investigated("cases/boolean-blind-sqli");

    assertThat(read(found, "INFORMATION_SCHEMA.SCHEMATA", "schema_name"))
        .containsExactly(
            "information_schema",
            "blog",
            "blog_db",
            "blog_test",
            "mysql",
            "performance_schema",
            "qos",
            "sky_take_out",
            "sys",
            "test_sql",
            "todolist");
    assertThat(read(found, "test_sql.users", "username"))
        .containsExactly(
            "admin",
            "john_doe",
            "jane_smith",
            "test_user",
            "demo",
            "alice",
            "bob",
            "charlie",
            "diana",
            "peter");
    assertThat(read(found, "test_sql.users", "password"))
        .hasSize(10)
        .allMatch(hash -> hash.matches("[0-9a-f]{32}"))
        .contains("7c6a180b36896a0a8c02787eeafb0e4c");
  }

  private static List<String> read(Investigation found, String table, String column) {
    return found.harm().recovered().stream()
        .filter(read -> read.table().equals(table) && read.columns().contains(column))
        .flatMap(read -> read.rows().stream().map(row -> row.get(read.columns().indexOf(column))))
        .toList();
  }

  @Test
  void aHiddenWebShellIsFoundAndItsOriginLeftOpen() throws Exception {
    Investigation found = investigated("cases/hidden-webshell/access_log.json");

    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("unknown");
    assertThat(found.answer().duration().firstAccess()).isEqualTo("2024-02-20T10:15:33Z");
    assertThat(found.answer().duration().lastActivity()).isEqualTo("2024-02-20T10:35:22Z");
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("45.33.32.156");
  }

  @Test
  void whoSignsInAndHasTheServerRunCommandsCameByTheSignIn() throws Exception {
    Investigation found = investigated("cases/defaced-bakery");

    assertThat(found.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("valid-account");
    assertThat(found.answer().entryPoint().technique().path()).isEqualTo("/wp-login.php");
    assertThat(found.answer().entryPoint().at()).isEqualTo("2024-03-25T10:00:05Z");
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("45.33.12.78");
  }

  @Test
  void backgroundNoiseIsNoBreakIn() throws Exception {
    Investigation found = investigated("logs/real-apache-2015.log.gz");

    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.coverage().lines()).isEqualTo(10_000);
  }

  @Test
  void everyLoginToTheGamesStoresServersIsCounted() throws Exception {
    Investigation found = investigated("logs/games-store");

    assertThat(count(found, "A password for the server was wrong")).isEqualTo(33_069);
    assertThat(count(found, "Somebody signed in to the server with a password")).isEqualTo(1_599);
    assertThat(found.coverage().unreadable()).isZero();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void realWebLogsHoldAtMostThreeGraveFindingsInTenThousandLines() throws Exception {
    Investigation apache = investigated("logs/real-apache-2015.log.gz");
    Investigation games =
        investigated(
            "logs/games-store/www1-access.log.gz",
            "logs/games-store/www2-access.log.gz",
            "logs/games-store/www3-access.log.gz");

    assertThat(graveInTenThousand(apache)).isLessThanOrEqualTo(3);
    assertThat(graveInTenThousand(games)).isLessThanOrEqualTo(3);
    assertThat(games.coverage().lines()).isEqualTo(39_532);
    assertThat(games.verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  private static double graveInTenThousand(Investigation found) {
    long grave =
        found.findings().stream()
            .filter(finding -> List.of("high", "critical").contains(finding.rule().level()))
            .mapToLong(Finding::count)
            .sum();
    return grave * 10_000.0 / found.coverage().lines();
  }

  @Test
  void guessingAtAServersDoorIsSeenAndNotTakenForABreakIn() throws Exception {
    Investigation found = investigated("cases/ssh-guessing/Logs");

    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("185.231.54.12");
  }

  private static long count(Investigation found, String title) {
    return found.findings().stream()
        .filter(finding -> finding.rule().title().equals(title))
        .mapToLong(Finding::count)
        .sum();
  }

  private static Investigation investigated(String... names) throws InterruptedException {
    List<Path> paths = Stream.of(names).map(Shared::data).toList();
    return new Investigator(CLOCK).investigate(Request.of(paths), (stage, done, total) -> {});
  }
}
