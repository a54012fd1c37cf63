package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the error log tells of commands that the server was made to run.
class ServerToldTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String STRANGER = "203.0.113.77";
  private static final List<String> REMOTE_SHELL =
      List.of(
          "bash: cannot set terminal process group (1843): Inappropriate ioctl for device",
          "bash: no job control in this shell");

  private final StringBuilder web = new StringBuilder();
  private final StringBuilder errors = new StringBuilder();

  @TempDir private Path folder;

  ServerToldTest() {
    for (int hour = 0; hour < 24; hour++) {
      visit("198.51.100." + hour, "%02d:30:00".formatted(hour), "GET /lamp-" + hour, 200);
    }
  }

  @Test
  void whoSentTheOnlyRequestOfThatSecondRanTheCommand() throws Exception {
    visit(STRANGER, "02:11:36", "POST /feed/import", 200);
    complains("02:11:37", REMOTE_SHELL);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(found.answer().entryPoint().technique().path()).isEqualTo("/feed/import");
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("command-injection");
    assertThat(intruders(found)).containsExactly(STRANGER);
  }

  @Test
  void ofTwoWhoSentSomethingInThatSecondNobodyIsAccused() throws Exception {
    visit("198.51.100.7", "02:11:36", "POST /checkout", 200);
    visit("198.51.100.8", "02:11:37", "POST /cart/add", 200);
    complains("02:11:37", REMOTE_SHELL);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("unknown");
    assertThat(intruders(found)).isEmpty();
  }

  @Test
  void aHelperProgramThatIsMissingAccusesNoCustomer() throws Exception {
    visit("198.51.100.7", "02:11:36", "POST /checkout", 200);
    complains("02:11:37", List.of("sh: 1: wget: not found"));

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(intruders(found)).doesNotContain("198.51.100.7");
  }

  @Test
  void whatIsSaidEveryDayIsATimers() throws Exception {
    for (int day = 1; day < 6; day++) {
      errors.append("[Sun Mar 0%d 02:11:37.1 2026] [core:notice] [pid 1] x%n".formatted(day));
      errors.append("--2026-03-0%d 02:11:37--  http://198.51.100.9/feed.xml%n".formatted(day));
    }

    assertThat(investigated().verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void whoAsksForAFileNamedLikeAComplaintRunsNothing() throws Exception {
    visit(STRANGER, "02:11:36", "GET /bash:%20no%20job%20control%20in%20this%20shell", 404);
    errors.append(
        "[Tue Mar 03 02:11:36.1 2026] [core:error] [pid 8] [client 203.0.113.77:3] AH00128: File"
            + " does not exist: /var/www/bash: no job control in this shell\n");

    assertThat(investigated().verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void messagesWithAndWithoutAClientComeTogether() throws Exception {
    visit(STRANGER, "02:15:05", "POST /media/custom_options/q/w/qwerty.php", 200);
    errors.append(
        "[Tue Mar 03 02:15:05.1 2026] [php:warn] [pid 8] [client 203.0.113.77:3] PHP Warning:  x"
            + " in /var/www/media/custom_options/q/w/qwerty.php on line 1\n");
    REMOTE_SHELL.forEach(line -> errors.append(line).append('\n'));

    Investigation found = investigated();
    assertThat(found.coverage().unjudged()).isEmpty();
    assertThat(found.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(intruders(found)).containsExactly(STRANGER);
  }

  @Test
  void whoSignedInAndRanCommandsCameByTheDoor() throws Exception {
    visit(STRANGER, "10:00:05", "POST /wp-login.php", 302);
    visit(STRANGER, "10:00:06", "GET /wp-admin/plugin-install.php", 200);
    errors.append(
        "[Tue Mar 03 10:00:07.1 2026] [php:notice] [pid 8] [client 203.0.113.77:3] Command"
            + " executed: truncate -s 0 /var/log/apache2/access.log\n");

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(intruders(found)).containsExactly(STRANGER);
    assertThat(found.answer().duration().firstAccess()).isBefore("2026-03-03T10:00:08Z");
    assertThat(found.findings())
        .anyMatch(
            finding ->
                finding
                    .rule()
                    .title()
                    .equals("A record of the web server was erased by a command"));
  }

  private static List<String> intruders(Investigation found) {
    return found.scene().actors().stream().map(Actor::addresses).flatMap(List::stream).toList();
  }

  private void visit(String address, String time, String request, int status) {
    web.append(
        "%s - - [03/Mar/2026:%s +0000] \"%s HTTP/1.1\" %d 5120 \"-\" \"Mozilla/5.0\"%n"
            .formatted(address, time, request, status));
  }

  private void complains(String time, List<String> lines) {
    errors.append(
        "[Tue Mar 03 %s.1 2026] [php:warn] [pid 8] [client 198.51.100.99:3] PHP Warning:  x in /a.php on line 3%n"
            .formatted(time));
    lines.forEach(line -> errors.append(line).append('\n'));
  }

  private Investigation investigated() throws IOException, InterruptedException {
    Files.writeString(folder.resolve("access.log"), web);
    Files.writeString(folder.resolve("error.log"), errors);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(folder)), (stage, done, total) -> {});
  }
}
