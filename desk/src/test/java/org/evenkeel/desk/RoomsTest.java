package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.evenkeel.desk.Looks.button;
import static org.evenkeel.desk.Looks.link;
import static org.evenkeel.desk.Looks.text;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// The rooms of a case that was investigated, in a real browser: triage, answer, timeline, report.
class RoomsTest {
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
    var _ = drill.open(Drills.guessedPassword(story), _ -> {});
  }

  @AfterAll
  static void close() {
    if (desk != null) {
      desk.close();
    }
    lead.close();
  }

  @Test
  void theTriageLeadsToTheProofThatTheAuthorityWasTold() throws Exception {
    try (Page page = lead.page()) {
      enter(page);
      assess(page);
      count(page);
      answer(page);
      lookAround(page);
      share(page);
      write(page);
      file(page);
    }
  }

  @Test
  void aPersonCorrectsWhatTheEngineSays() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Investigate");
      assertThat(text(page)).contains("The key questions", "answered by the evidence");
      Locator card = page.locator("#way-in");
      card.locator("summary").click();
      card.getByLabel("What is right instead").fill("The agency's laptop " + Drills.HOSTILE);
      card.getByLabel("Why").fill("They told us so.");
      Looks.at(page, "board");
      button(page, "Correct");
      assertThat(page.locator("#way-in").textContent())
          .contains("corrected by Drill lead", "The agency's laptop " + Drills.HOSTILE);
      Looks.at(page, "board-judged");
    }
  }

  @Test
  void whatAPersonSaysOfAnActorStandsBesideTheNextAnswerToo() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Investigate");
      investigateAgain(page);
      Locator actor =
          page.getByRole(AriaRole.REGION)
              .filter(new Locator.FilterOptions().setHasText("203.0.113.7"))
              .first();
      actor.locator("summary").first().click();
      actor.getByLabel("Why").fill("Our own scanner " + Drills.HOSTILE);
      Looks.at(page, "judge-actor");
      actor.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Rule out")).click();
      assertThat(text(page)).contains("ruled out by Drill lead");
      link(page, "All investigations");
      investigateAgain(page);
      assertThat(text(page))
          .contains("ruled out by Drill lead", "Our own scanner " + Drills.HOSTILE);
    }
  }

  private static void investigateAgain(Page page) {
    button(page, "Investigate");
    page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("What to do first"))
        .waitFor();
  }

  @Test
  void anotherRunIsComparedWithTheFirst() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Investigate");
      investigateAgain(page);
      link(page, "All investigations");
      link(page, "What the last run changed");
      assertThat(text(page))
          .contains("What the later run changed")
          .containsAnyOf("both say the same", "The same in both: What all evidence says");
      Looks.at(page, "compare");
    }
  }

  @Test
  void evidenceAndResponseMeetOnOneTimeline() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Timeline");
      page.getByLabel("What happened?").fill("The host was called " + Drills.HOSTILE);
      page.getByLabel("When?").fill("2026-03-01T12:00");
      button(page, "Add it");
      assertThat(page.locator(".timeline li.evidence").count()).isPositive();
      assertThat(page.locator(".timeline li.response").allTextContents().toString())
          .contains("The host was called " + Drills.HOSTILE, "Awareness");
      Looks.at(page, "timeline");
    }
  }

  @Test
  void aNoteIsSetFromMarkdownAndRunsNothing() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Notes");
      page.getByLabel("What should the others know?")
          .fill("**Called** the host\n\n- logs kept\n- " + Drills.HOSTILE);
      button(page, "Keep it");
      assertThat(page.locator(".note strong").first().textContent()).isEqualTo("Called");
      assertThat(text(page)).contains("<script>alert(1)</script>");
      Looks.at(page, "notes-markdown");
    }
  }

  @Test
  void anUploadGoesOnWhereItBrokeOff() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Evidence");
      String csrf = page.locator("[data-drop]").getAttribute("action").split("_csrf=", 2)[1];
      String uploads = page.url() + "/uploads";
      String begun = sent(page, uploads + "?name=late.log&bytes=10&_csrf=" + csrf, "");
      String upload = uploads + "/" + JsonMapper.shared().readTree(begun).path("upload").asString();
      assertThat(sent(page, upload + "?offset=0&_csrf=" + csrf, "01234")).contains("\"offset\":5");
      assertThat(sent(page, upload + "?offset=3&_csrf=" + csrf, "34")).contains("begins at 5");
      assertThat(sent(page, upload + "?offset=5&_csrf=" + csrf, "567890")).contains("longer");
      assertThat(page.context().request().get(upload).text()).contains("\"offset\":5");
      assertThat(sent(page, upload + "?offset=5&_csrf=" + csrf, "56789")).contains("\"piece\"");
      page.reload();
      assertThat(text(page)).contains("late.log", "10 bytes");
    }
  }

  private static String sent(Page page, String address, String part) {
    return page.context()
        .request()
        .post(
            address,
            RequestOptions.create()
                .setHeader("Content-Type", "application/octet-stream")
                .setData(part.getBytes(StandardCharsets.UTF_8)))
        .text();
  }

  @Test
  void aFileIsSentInPartsByThePage() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Evidence");
      page.getByLabel("Choose files")
          .setInputFiles(
              new FilePayload("large <b>.log", "text/plain", new byte[9 * 1024 * 1024 + 7]));
      button(page, "Seal them");
      page.locator("main table").getByText("large <b>.log").waitFor();
      assertThat(page.locator("main table").textContent()).contains("9.4 MB");
      Looks.at(page, "evidence-sent");
    }
  }

  @Test
  void errorsAndApprovalsAreReadableToo() throws IOException {
    try (Page page = lead.page()) {
      enter(page);
      String here = page.url();
      page.navigate(here.substring(0, here.indexOf("/incidents")) + "/nowhere");
      assertThat(text(page)).contains("There is nothing here");
      Looks.at(page, "fault");
      page.navigate(here.substring(0, here.indexOf("/incidents")) + "/approvals");
      Looks.at(page, "approvals");
      page.navigate(here + "/guests");
      assertThat(text(page)).contains("Nobody from outside sees this incident");
      Looks.at(page, "guests");
    }
  }

  @Test
  void aFolderThatIsDroppedOnThePageIsSealedFileByFile() throws IOException {
    Path folder = Files.createDirectories(data.resolve("dropped/nested"));
    Files.writeString(folder.resolve("deep.log"), "GET /deep");
    Path single = Files.writeString(data.resolve("single.log"), "GET /single");
    try (Page page = lead.page()) {
      enter(page);
      link(page, "Evidence");
      drop(page, page.locator("[data-drop]").boundingBox(), folder.getParent(), single);
      page.locator("main table").getByText("single.log").waitFor();
      assertThat(page.locator("main table").textContent()).contains("dropped/nested/deep.log");
    }
  }

  /// What the hand does with a mouse: drags files of this machine onto the page.
  private static void drop(Page page, BoundingBox box, Path... files) {
    JsonObject data = new JsonObject();
    data.add("items", new JsonArray());
    JsonArray paths = new JsonArray();
    Arrays.stream(files).forEach(file -> paths.add(file.toString()));
    data.add("files", paths);
    data.addProperty("dragOperationsMask", 1);
    CDPSession browser = page.context().newCDPSession(page);
    for (String type : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", type);
      event.addProperty("x", box.x + box.width / 2);
      event.addProperty("y", box.y + box.height / 2);
      event.add("data", data);
      browser.send("Input.dispatchDragEvent", event);
    }
  }

  private static void enter(Page page) throws IOException {
    Looks.refuseDialogs(page);
    assertThat(drill.existing()).isPresent();
    page.navigate(drill.entrance().toString());
    button(page, "Enter the drill");
    assertThat(text(page)).contains("Drill");
    page.locator("main li a").first().click();
  }

  private static void assess(Page page) throws IOException {
    Looks.at(page, "drill-cockpit");
    link(page, "Assess");
    assertThat(text(page)).contains("Not known yet");
    Looks.at(page, "assess-open");
    link(page, "Answer the next question");
    choose(page, "An administrator nobody made", "confirmed");
    Looks.at(page, "assess-kinds");
    button(page, "Keep it and go on");
    assertThat(text(page)).contains("Which data is affected?", "The evidence:");
    choose(page, "Names", "confirmed");
    choose(page, "E-mail addresses", "confirmed");
    choose(page, "Card numbers", "ruled out");
    page.locator("[name='ground.data.NAME']").fill(Drills.HOSTILE);
    Looks.at(page, "assess-data");
    button(page, "Keep it and go on");
    link(page, "Later");
    assertThat(text(page)).contains("SE = DPC × EI + CB = 1.50", "Names confirmed");
    Looks.at(page, "assess-answered");
  }

  private static void choose(Page page, String row, String state) {
    page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(row).setExact(true))
        .getByLabel(state, new Locator.GetByLabelOptions().setExact(true))
        .check(new Locator.CheckOptions().setForce(true));
  }

  private static void count(Page page) throws IOException {
    link(page, "How many people are affected, and where do they live?");
    page.getByLabel("A list of orders as CSV")
        .setInputFiles(
            new FilePayload(
                "orders.csv",
                "text/csv",
                "id,email,country\n1,a@x.example,NL\n2,A@x.example,NL\n3,b@x.example,DE\n"
                    .getBytes(StandardCharsets.UTF_8)));
    button(page, "Count the people");
    assertThat(page.locator("textarea").inputValue()).isEqualTo("DE 1\nNL 1");
    page.locator("textarea").fill("NL 3200\nDE 120\nXX 1");
    button(page, "Keep it and go on");
    assertThat(text(page)).contains("'XX' is no place");
    page.locator("textarea").fill("NL 3200\nDE 120");
    Looks.at(page, "assess-people");
    button(page, "Keep it and go on");
  }

  private static void answer(Page page) throws IOException {
    link(page, "Report");
    assertThat(text(page))
        .contains("Autoriteit Persoonsgegevens", "left", "What would decide more");
    Looks.at(page, "report-wall");
    button(page, "No: others sell on the store's site");
    assertThat(text(page)).doesNotContain("others sell on the store's site");
  }

  private static void lookAround(Page page) throws IOException {
    link(page, "Why, and why not");
    assertThat(text(page)).contains("Nobody affected lives there.");
    Looks.at(page, "report-reasons");
    link(page, "What changed");
    assertThat(text(page)).contains("is now due");
    Looks.at(page, "report-changes");
    link(page, "Register");
    assertThat(text(page)).contains("Decided: due");
    Looks.at(page, "report-register");
    link(page, "Deadlines");
  }

  private static void write(Page page) throws IOException {
    link(page, "Tell the Autoriteit Persoonsgegevens (AP)");
    Looks.at(page, "report-duty");
    link(page, "Write it");
    page.locator("textarea").first().fill("Someone got in. " + Drills.HOSTILE);
    Looks.at(page, "report-notice");
    button(page, "Keep as a new version");
    button(page, "Approve version 1");
    assertThat(text(page)).contains("Approve your own words");
    Looks.at(page, "report-alone");
    link(page, "Back to the duty");
    byte[] pdf = page.context().request().get(page.url() + "/notice.pdf").body();
    assertThat(new String(pdf, 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
  }

  private static void file(Page page) throws IOException {
    page.getByLabel("When was it sent?")
        .fill(LocalDateTime.now().minusHours(1).truncatedTo(ChronoUnit.MINUTES).toString());
    page.getByLabel("Reference").fill("AP-" + Drills.HOSTILE);
    page.getByLabel("Receipt")
        .setInputFiles(
            new FilePayload(
                "receipt.txt", "text/plain", "received".getBytes(StandardCharsets.UTF_8)));
    button(page, "Mark as sent");
    assertThat(text(page)).contains("in time", "AP-" + Drills.HOSTILE, "The sealed receipt");
    Looks.at(page, "report-filed");
    link(page, "All deadlines");
    assertThat(text(page)).contains("told in time");
  }

  private static void share(Page page) throws IOException, InterruptedException {
    link(page, "Calendar");
    button(page, "Make a link");
    URI address = URI.create(page.locator("code.secret").textContent());
    Looks.at(page, "report-calendar");
    assertThat(get(address).body()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
    button(page, "Withdraw it");
    assertThat(
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Withdraw it"))
                .count())
        .isZero();
    assertThat(get(address).statusCode()).isEqualTo(404);
    link(page, "Deadlines");
  }

  private static HttpResponse<String> get(URI address) throws IOException, InterruptedException {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(address).build(), HttpResponse.BodyHandlers.ofString());
    }
  }
}
