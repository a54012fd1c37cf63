package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.desk.Looks.button;
import static org.evenkeel.desk.Looks.link;
import static org.evenkeel.desk.Looks.text;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Searching all lines of a case, in a real browser.
class HuntTest {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd/MMM/uuuu:HH:mm:ss Z", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  @TempDir static Path data;
  @TempDir static Path story;
  private static Desk desk;
  private static Drill drill;
  private static Somebody lead;

  @BeforeAll
  static void open() throws IOException, InterruptedException {
    lead = Somebody.atABrowser();
    desk = Desk.open(SharedPostgres.settings(data, TestEngine.command()));
    drill = Drill.on(desk);
    var _ = drill.open(scene(), _ -> {});
  }

  /// The guessed password, and a day of other attempts after it.
  private static DrillScene scene() throws IOException {
    DrillScene guessed = Drills.guessedPassword(story);
    String day =
        IntStream.range(1, 25)
            .mapToObj(hour -> Instant.parse("2026-03-01T10:30:00Z").plusSeconds(hour * 3600L))
            .map(TIME::format)
            .map(
                "203.0.113.7 - - [%s] \"GET /?id=1%%20UNION%%20SELECT%%201,user_pass%%20FROM%%20wp_users HTTP/1.1\" 404 512 \"-\" \"-\"%n"
                    ::formatted)
            .collect(Collectors.joining());
    Path later = Files.writeString(story.resolve("later.log"), day);
    return new DrillScene(
        guessed.store(),
        guessed.platform(),
        guessed.noticed(),
        guessed.awareness(),
        List.of(guessed.evidence().getFirst(), later),
        guessed.facts());
  }

  @AfterAll
  static void close() {
    if (desk != null) {
      desk.close();
    }
    lead.close();
  }

  private static void enter(Page page) {
    Looks.refuseDialogs(page);
    assertThat(drill.existing()).isPresent();
    page.navigate(drill.entrance().toString());
    button(page, "Enter the drill");
    page.locator("main li a").first().click();
    link(page, "Investigate");
    link(page, "Search every line of the evidence");
    page.getByLabel("What are you looking for?").waitFor();
  }

  private static void search(Page page, String words) {
    page.getByLabel("What are you looking for?").fill(words);
    button(page, "Search");
  }

  @Test
  void aSearchIsNarrowedByCountsAndByTime() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      assertThat(text(page))
          .contains("85 of 85 events", "203.0.113.7", "<script>alert(2)</script>");
      Looks.at(page, "hunt");
      page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("302").setExact(true))
          .click();
      assertThat(text(page)).contains("1 of 85 events", "Answer is “302”");
      assertThat(page.locator(".events tbody tr").count()).isEqualTo(1);
      Looks.at(page, "hunt-narrowed");
      page.goBack();
      assertThat(text(page)).contains("85 of 85 events");
      page.locator("[data-bars] svg a").first().focus();
      page.keyboard().press("ArrowRight");
      page.keyboard().press("Enter");
      assertThat(text(page)).contains("a certain time", "1 of 85 events");
      link(page, "Zoom out");
      assertThat(text(page)).doesNotContain("1 of 85 events");
    }
  }

  @Test
  void aMistakeIsAnsweredWithWhatToTypeInstead() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      search(page, "colour=red");
      assertThat(text(page)).contains("There is no field called 'colour'");
      assertThat(page.getByLabel("What are you looking for?").inputValue()).isEqualTo("colour=red");
      Looks.at(page, "hunt-mistake");
      search(page, Drills.HOSTILE.replace("\"", ""));
      assertThat(text(page)).contains("No line is like that.");
      Looks.at(page, "hunt-nothing");
    }
  }

  @Test
  void anEventGoesToTheTimelineWithItsReason() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      search(page, "status=302");
      page.locator(".events tbody a").first().click();
      assertThat(text(page)).contains("Stands in", "access.log", "line 60");
      Looks.at(page, "hunt-event");
      page.getByLabel("What happened, in your words").fill("The password was found");
      page.getByLabel("Why does it matter?").fill("They were in from here " + Drills.HOSTILE);
      button(page, "Put it there");
      assertThat(page.locator(".timeline").first().textContent())
          .contains("The password was found", "Drill lead: They were in from here");
    }
  }

  @Test
  void aSearchIsSavedForTheOthersAndForgotten() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      search(page, "-agent:\"no such\" method=POST");
      page.getByLabel("Name").fill("Sign-ins " + Drills.HOSTILE);
      button(page, "Save it for everyone in this incident");
      assertThat(text(page)).contains("60 of 85 events");
      link(page, "Everything");
      page.locator(".saved a").first().click();
      assertThat(text(page)).contains("60 of 85 events", "Browser has not “no such”");
      Looks.at(page, "hunt-saved");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Forget"))
          .first()
          .click();
      assertThat(page.locator(".saved").count()).isZero();
    }
  }

  @Test
  void whatIsFoundIsTakenAsATableWithoutFormulas() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      search(page, "status=302");
      Download table = page.waitForDownload(() -> button(page, "As a table (CSV)"));
      List<String> lines = Files.readAllLines(table.path());
      assertThat(lines).hasSize(2);
      assertThat(lines.getFirst()).startsWith("time,log,line,address,method");
      assertThat(lines.getLast()).contains("203.0.113.7", "\"/wp-login.php\"");
      Download programs = page.waitForDownload(() -> button(page, "For programs (JSON Lines)"));
      assertThat(Files.readString(programs.path())).contains("\"status\":\"302\"");
    }
  }

  @Test
  void aFindingIsRuledOutAndTheTimeLookedAtMoreClosely() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Investigate");
      page.locator("main .list a[href*='/investigate/job_']").last().click();
      Locator finding = page.locator("li:has(> .judge)").first();
      finding.locator(".judge summary").click();
      finding.getByLabel("Why").fill("Our own scanner " + Drills.HOSTILE);
      finding.getByText("Rule out", new Locator.GetByTextOptions().setExact(true)).click();
      assertThat(page.url()).contains("#j");
      assertThat(page.locator(".judged").first().textContent())
          .contains("ruled out by Drill lead", "Our own scanner " + Drills.HOSTILE);
      Looks.at(page, "answer-judged");
      link(page, "Search all its lines");
      assertThat(text(page)).contains("Rule is");
    }
  }

  @Test
  void theTimeOfAnAttackIsLookedAtByWheelAndKeys() {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Investigate");
      page.locator("main .list a[href*='/investigate/job_']").last().click();
      Locator drawing = page.locator("[data-zoom] svg");
      String whole = drawing.getAttribute("viewBox");
      button(page, "Zoom in");
      String closer = drawing.getAttribute("viewBox");
      drawing.focus();
      page.keyboard().press("ArrowRight");
      drawing.hover();
      page.mouse().wheel(0, -300);
      assertThat(List.of(closer, drawing.getAttribute("viewBox"))).doesNotHaveDuplicates();
      assertThat(page.locator("[data-zoom-said]").textContent()).contains(" moments");
      page.keyboard().press("0");
      assertThat(drawing.getAttribute("viewBox")).isEqualTo(whole).isNotEqualTo(closer);
    }
  }
}
