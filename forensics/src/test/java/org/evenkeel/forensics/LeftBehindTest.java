package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Logs held against what lies in files and the database.
class LeftBehindTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss +0000", Locale.ROOT)
          .withZone(ZoneId.of("UTC"));
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0";
  private static final String SHELL = "<?php eval($_POST['p']);";

  private static final String KEY = "&user_token=LMIY9lLcsesZCNkJTWCFEXj3FjMNihME";
  private static final String INSTALLER = "/admin/index.php?route=marketplace/installer" + KEY;
  private static final String UPLOAD = "/admin/index.php?route=marketplace/installer/upload" + KEY;

  private final StringBuilder log = new StringBuilder();

  @TempDir private Path folder;

  @BeforeEach
  void aStoreWithCustomersAndAMonitor() {
    for (int hour = 0; hour < 96; hour++) {
      line("198.51.100.3", "GET /health_check.php", 200, 13, at("2026-03-01T00:10:00Z", hour));
      line("203.0.113." + hour, "GET /shoes.html", 200, 9_000, at("2026-03-01T00:20:00Z", hour));
    }
  }

  @Test
  void whoeverSendsFormsToAShellThatLiesThereUsedItAndMonitorsDidNot() throws Exception {
    shell("health_check.php", "2026-03-02T10:00:20Z");
    line("192.0.2.9", "POST /rest/V1/guest-carts", 200, 9, at("2026-03-02T10:00:12Z", 0));
    for (int use = 0; use < 4; use++) {
      line(
          "192.0.2.9",
          "POST /health_check.php",
          200,
          90 + 7 * use,
          at("2026-03-02T11:00:00Z", use));
    }

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(proven(found)).containsExactly("192.0.2.9");
  }

  @Test
  void theDateOfAFileLeadsToTheRequestThatBroughtIt() throws Exception {
    shell("img/cache9.php", "2026-03-02T10:00:20Z");
    line("192.0.2.9", "POST /contact", 200, 700, at("2026-03-02T09:30:00Z", 0));
    line("192.0.2.9", "POST /module/designer/send", 200, 31, at("2026-03-02T10:00:19Z", 0));
    for (int use = 0; use < 5; use++) {
      line("192.0.2.9", "POST /img/cache9.php", 200, 90 + 7 * use, at("2026-03-02T12:00:00Z", use));
    }

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().path()).isEqualTo("/module/designer/send");
    assertThat(found.answer().entryPoint().at()).isEqualTo("2026-03-02T10:00:19Z");
  }

  @Test
  void aProgramAsOldAsAnInstallationOfStaffCameWithIt() throws Exception {
    shell("catalog/view/report.php", "2026-03-02T10:00:20Z");
    line("192.0.2.50", "GET " + INSTALLER, 200, 28_000, at("2026-03-02T09:59:50Z", 0));
    line("192.0.2.50", "POST " + UPLOAD, 200, 89, at("2026-03-02T10:00:12Z", 0));
    for (int use = 0; use < 5; use++) {
      Instant time = at("2026-03-03T12:00:00Z", use);
      line("203.0.113.200", "POST /catalog/view/report.php", 200, 90 + 7 * use, time);
    }

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("supply-chain");
    assertThat(proven(found)).containsExactly("203.0.113.200");
  }

  @Test
  void aFileThatIsOlderThanTheLogsCameBeforeThem() throws Exception {
    shell("img/cache9.php", "2026-02-11T03:00:00Z");
    for (int use = 0; use < 5; use++) {
      line("192.0.2.9", "POST /img/cache9.php", 200, 90 + 7 * use, at("2026-03-02T12:00:00Z", use));
    }

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().atOrBefore()).isTrue();
    assertThat(found.answer().entryPoint().alternatives().getFirst().technique())
        .isEqualTo("before-coverage");
  }

  @Test
  void aUserMadeInAHeartbeatExplainsTheStrangerWhoSignsInWithIt() throws Exception {
    String office = "/wp-admin/";
    line(
        "203.0.113.200",
        "GET " + office + "user-new.php",
        200,
        60_000,
        at("2026-03-02T09:00:00Z", 0));
    line("203.0.113.200", "POST " + office + "user-new.php", 302, 0, at("2026-03-02T09:00:01Z", 0));
    line("192.0.2.9", "POST /wp-login.php", 302, 0, at("2026-03-02T15:00:00Z", 0));
    line("192.0.2.9", "GET " + office, 200, 70_000, at("2026-03-02T15:00:01Z", 0));
    line(
        "192.0.2.9",
        "GET " + office + "admin.php?page=export&format=csv",
        200,
        900_000,
        at("2026-03-02T15:02:00Z", 0));

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("cross-site-scripting");
    assertThat(proven(found)).containsExactly("192.0.2.9");
  }

  private static List<String> proven(Investigation found) {
    return found.scene().actors().stream()
        .filter(actor -> actor.grade().atLeast(Grade.E3))
        .map(Actor::addresses)
        .flatMap(List::stream)
        .toList();
  }

  private void shell(String path, String time) throws IOException {
    Path file = folder.resolve("webroot").resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, SHELL);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse(time)));
  }

  private static Instant at(String time, int hours) {
    return Instant.parse(time).plusSeconds(3_600L * hours);
  }

  private void line(String address, String request, int status, long bytes, Instant time) {
    log.append(
        "%s - - [%s] \"%s HTTP/1.1\" %d %d \"-\" \"%s\"\n"
            .formatted(address, TIME.format(time), request, status, bytes, BROWSER));
  }

  private Investigation investigated() throws Exception {
    Path file = Files.writeString(folder.resolve("access.log"), sorted());
    Path root = folder.resolve("webroot");
    List<Path> roots = Files.exists(root) ? List.of(root) : List.of();
    Request request =
        Request.of(List.of(file))
            .with(new Beside(null, null, new StoreCopy(roots, List.of(), List.of())));
    return new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
  }

  private String sorted() {
    return log.toString()
            .lines()
            .sorted(
                java.util.Comparator.comparing(
                    line -> line.substring(line.indexOf('[') + 1, line.indexOf(']'))))
            .collect(java.util.stream.Collectors.joining("\n"))
        + "\n";
  }
}
