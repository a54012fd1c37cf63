package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an owner does in the first hour, in a real browser, with hostile text on the way.
class FirstHourTest {
  private static final String HOSTILE = "{{7*7}} <script>alert(1)</script> ${jndi:x} \u202Eevil";
  @TempDir Path data;
  @TempDir Path logs;

  @Test
  void anOwnerGetsFromTheFirstSuspicionToTheAnswer() throws Exception {
    try (Desk desk = Desk.open(SharedPostgres.settings(data, TestEngine.command()));
        Somebody owner = Somebody.atABrowser();
        Page page = owner.page()) {
      page.onDialog(
          dialog -> {
            throw new AssertionError("a script ran: " + dialog.message());
          });
      Somebody.setUp(page, desk.setUpLink().orElseThrow());
      Looks.at(page, "incidents-empty");
      assertThat(desk.setUpLink()).isEmpty();
      openIncident(page);
      writeDown(page);
      handOverLogs(page);
      investigate(page);
    }
  }

  private static void openIncident(Page page) throws IOException {
    link(page, "Something looks wrong");
    page.getByLabel("Which store?").fill("Harbour <b>Lamps</b>");
    page.getByLabel("What was noticed?").fill(HOSTILE);
    page.getByLabel("When did you become aware").fill("2026-03-04T10:30");
    Looks.at(page, "incident-new");
    button(page, "Open the incident");
    assertThat(page.locator("main").textContent()).contains("Harbour <b>Lamps</b>", HOSTILE);
    Looks.at(page, "cockpit");
  }

  private static void writeDown(Page page) throws IOException {
    link(page, "Contacts");
    page.getByLabel("Name").fill("Night desk");
    page.getByLabel("Telephone").fill("+31 20 000 0000");
    button(page, "Add it");
    Looks.at(page, "contacts");
    link(page, "Tasks");
    page.getByLabel("What is to be done?").fill("Call the host " + HOSTILE);
    page.getByLabel("Who does it?").selectOption("Ada Brook");
    button(page, "Add it");
    assertThat(page.locator("main ul.list li").first().textContent())
        .contains("Call the host", "Ada Brook");
    Looks.at(page, "tasks");
    link(page, "Notes");
    page.getByLabel("What should the others know?").fill(HOSTILE);
    button(page, "Keep it");
    Looks.at(page, "notes");
    link(page, "Moments");
    Looks.at(page, "moments");
  }

  private void handOverLogs(Page page) throws IOException {
    link(page, "Evidence");
    Looks.at(page, "evidence-empty");
    page.getByLabel("Choose files").setInputFiles(guessedPassword(logs));
    button(page, "Seal them");
    assertThat(page.locator("main table").textContent()).contains("access <img src=x>.log");
    Looks.at(page, "evidence");
    page.locator("main table a").click();
    assertThat(page.locator("main").textContent()).contains("Nobody has opened or copied it yet");
    Looks.at(page, "custody");
  }

  private static void investigate(Page page) throws IOException {
    link(page, "Investigate");
    Looks.at(page, "investigate");
    button(page, "Investigate");
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What to do first"))
        .waitFor();
    assertThat(page.locator("main").textContent())
        .contains("203.0.113.7", "/wp-login.php", "What is not known");
    Looks.at(page, "answer");
    link(page, "Overview");
    assertThat(page.locator("main").textContent()).contains("Read what the investigation found");
  }

  /// A password that is guessed at the sixtieth try, and what followed.
  private static Path guessedPassword(Path folder) throws IOException {
    String tries =
        IntStream.range(0, 60)
            .mapToObj(
                second -> line(second, "POST /wp-login.php", second == 59 ? "302 0" : "200 4523"))
            .collect(Collectors.joining());
    Path log = folder.resolve("access <img src=x>.log");
    return Files.writeString(log, tries + line(59, "GET /wp-admin/", "200 25722"));
  }

  private static String line(int second, String request, String answer) {
    return "203.0.113.7 - - [01/Mar/2026:10:00:%02d +0000] \"%s HTTP/1.1\" %s \"-\" \"%s\"%n"
        .formatted(second, request, answer, "<script>alert(2)</script>");
  }

  private static void link(Page page, String name) {
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true))
        .first()
        .click();
  }

  private static void button(Page page, String name) {
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
        .click();
  }
}
