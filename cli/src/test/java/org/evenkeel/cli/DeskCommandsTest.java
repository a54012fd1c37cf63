package org.evenkeel.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.evenkeel.desk.Desk;
import org.evenkeel.desk.DeskSettings;
import org.evenkeel.desk.Drill;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// The commands that work with a desk, on a real one.
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskCommandsTest {
  private static final Pattern FORM = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("id=\"token\">(evk_[0-9a-z]+)<");
  private static final Pattern PIECE = Pattern.compile("(evi_[0-9a-z]+)");

  @TempDir static Path folder;
  private static final HttpClient CLIENT =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private static Desk desk;
  private static String incident;

  @BeforeAll
  static void aDeskWithATokenAndAnIncident() throws Exception {
    desk = Desk.open(DeskSettings.in(folder.resolve("data"), 0, List.of("true")));
    enter(Drill.on(desk).entrance());
    String page = ask(request("account/tokens"));
    String form =
        "_csrf="
            + URLEncoder.encode(find(FORM, page), StandardCharsets.UTF_8)
            + "&name=cli&days=1&scopes=EVIDENCE&scopes=WORK";
    String made =
        ask(
            request("account/tokens")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    String token = find(TOKEN, made);
    Files.writeString(folder.resolve("token"), token + "\n");
    Files.writeString(folder.resolve("passphrase"), "seven lamps in the harbour\n");
    Files.writeString(folder.resolve("access.log"), "GET /\n");
    String opened =
        ask(
            request("api/v1/incidents")
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString("{\"store\": \"Harbour Lamps\"}")));
    incident = find(Pattern.compile("(inc_[0-9a-z]+)"), opened);
  }

  private static void enter(URI link) throws Exception {
    String page = ask(HttpRequest.newBuilder(link));
    String code = link.getRawQuery().substring("code=".length());
    String form =
        "_csrf=" + URLEncoder.encode(find(FORM, page), StandardCharsets.UTF_8) + "&code=" + code;
    var _ =
        ask(
            request("sign-in/drill")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(desk.address().resolve(path));
  }

  private static String ask(HttpRequest.Builder request) throws IOException, InterruptedException {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static String find(Pattern pattern, String text) {
    Matcher found = pattern.matcher(text);
    assertThat(found.find()).as(pattern + " in " + text).isTrue();
    return found.group(1);
  }

  private static Run add(URI where, String to) {
    return add(where, to, "access.log");
  }

  private static Run add(URI where, String to, String file) {
    return Run.of(
        "evidence",
        "add",
        folder.resolve(file).toString(),
        "--incident",
        to,
        "--desk",
        where.toString(),
        "--token-file",
        folder.resolve("token").toString());
  }

  @Test
  @Order(1)
  void evidenceIsHandedOverOnceHoweverOftenItIsTried() {
    Run first = add(desk.address(), incident);
    assertThat(first.people()).contains("is sealed as evi_");
    assertThat(first.code()).isZero();
    Run second = add(desk.address(), incident);
    assertThat(find(PIECE, second.people())).isEqualTo(find(PIECE, first.people()));
  }

  @Test
  @Order(1)
  void aLineThatBreaksTwiceCostsNothingButTime() throws Exception {
    byte[] bytes = new byte[20_000_003];
    new Random(7).nextBytes(bytes);
    Files.write(folder.resolve("large.log"), bytes);
    try (BrokenLine line = new BrokenLine(desk.address(), 5_000_000, 2)) {
      Run sent = add(line.address(), incident, "large.log");
      assertThat(sent.people()).contains("is sealed as evi_");
      assertThat(line.left()).isZero();
    }
    Run again = add(desk.address(), incident, "large.log");
    assertThat(again.people()).contains("is sealed as evi_");
  }

  @Test
  @Order(2)
  void whyEvidenceWasNotTakenIsSaid() {
    Run refused = add(desk.address(), "inc_none");
    assertThat(refused.code()).isEqualTo(ExitCode.FAILED.number());
    assertThat(refused.people()).contains("was not taken (status 404)");
  }

  @Test
  @Order(3)
  void aRunningDeskIsBackedUpAndTheDrillProvesIt() {
    String passphrase = folder.resolve("passphrase").toString();
    String backup = folder.resolve("desk.age").toString();
    Run kept =
        Run.of(
            "backup",
            backup,
            "--passphrase-file",
            passphrase,
            "--data",
            folder.resolve("data").toString());
    assertThat(kept.people()).contains("rows and");
    Run drill = Run.of("restore", backup, "--passphrase-file", passphrase, "--drill");
    assertThat(drill.people())
        .contains("2 pieces of evidence have their hash")
        .contains("The restore works.");
    assertThat(drill.code()).isZero();
  }

  @Test
  @Order(4)
  void whoLostEverythingIsLetInAtTheMachine() {
    String data = folder.resolve("data").toString();
    Run let = Run.of("let-in", "nobody@store.example", "--data", data);
    assertThat(let.people()).contains("no open account under this address");
    assertThat(let.code()).isEqualTo(ExitCode.FAILED.number());
    Run nowhere = Run.of("let-in", "a@store.example", "--data", folder.resolve("no").toString());
    assertThat(nowhere.people()).contains("There is no desk in");
    assertThat(nowhere.code()).isEqualTo(ExitCode.NOTHING_READABLE.number());
    Run link = Run.of("let-in", "drill@store.example", "--data", data);
    assertThat(link.data()).contains("/sign-in/back?code=");
    assertThat(link.code()).isZero();
  }
}
