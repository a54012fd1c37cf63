package org.evenkeel.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A whole incident through the interface for programs, and what that interface promises.
class ByProgramTest {
  private static final Pattern TOKEN = Pattern.compile("id=\"token\">(evk_[0-9a-z]+)<");
  private static final String OPENING =
      "{\"store\": \"Harbour Lamps\", \"noticed\": \"odd orders\", \"awareness\":"
          + " \"2026-03-04T10:30:00+01:00\"}";

  @TempDir static Path data;
  private static Desk desk;
  private static Visitor owner;
  private static Program program;

  @BeforeAll
  static void aPersonMakesAToken() throws Exception {
    desk = Desk.open(SharedPostgres.settings(data, TestEngine.command()));
    owner = Visitor.setUp(desk);
    program = program("READ", "WORK", "EVIDENCE", "PEOPLE");
  }

  @AfterAll
  static void close() {
    desk.close();
  }

  private static Program program(String... scopes) throws Exception {
    List<String> fields = new ArrayList<>(List.of("name", "a test", "days", "30"));
    for (String scope : scopes) {
      fields.addAll(List.of("scopes", scope));
    }
    owner.get("/account/tokens");
    var page = owner.post("/account/tokens", fields.toArray(String[]::new));
    return new Program(desk.address(), page.find(TOKEN));
  }

  private static String opened() throws Exception {
    return program.post("/api/v1/incidents", OPENING).header("Location");
  }

  @Test
  void aProgramGetsFromTheFirstSuspicionToTheProofThatSomebodyWasTold() throws Exception {
    String incident = opened();
    assertThat(program.get(incident).field("store")).isEqualTo("Harbour Lamps");
    assertThat(program.get(incident + "/moments/awareness").field("at"))
        .isEqualTo("2026-03-04T09:30:00Z");
    writeDown(incident);
    String piece = handOver(incident);
    String run = investigate(incident, piece);
    assertThat(program.get(run + "/answer").json().path("actors").toString())
        .contains("203.0.113.7");
    new JudgeByProgram(program, incident, run).judge();
    assertThat(judgedInTheJournal()).contains("way-in", "actor:203.0.113.7");
    new HuntByProgram(program, incident, run).search();
    assertThat(program.get(incident + "/next").text())
        .contains("Read what the investigation found");
    var steps = new StepsByProgram(program, incident);
    steps.assess();
    steps.settle();
    steps.tell(piece);
    steps.share();
    assertThat(deeds(incident))
        .contains("incident.opened", "task.added", "task.done", "investigation.answered")
        .contains(
            "facts.said", "document.written", "duty.filed", "calendar.revoked", "events.exported");
  }

  @Test
  void anIncidentIsClosedWithItsReasonAndOpenedAgain() throws Exception {
    String incident = opened();
    String standing = incident + "/standing";
    assertThat(program.get(standing).json().path("open").asBoolean()).isTrue();
    assertThat(program.post(standing, "{\"open\": false, \"why\": \" \"}").status()).isEqualTo(422);
    String over = "{\"open\": false, \"why\": \"A false alarm\"}";
    assertThat(program.post(standing, over).status()).isEqualTo(201);
    assertThat(program.post(standing, over).status()).isEqualTo(422);
    assertThat(program.get(standing).field("why")).isEqualTo("A false alarm");
    String page = incident.substring("/api/v1".length());
    assertThat(owner.get(page).text()).contains("Closed by", "A false alarm");
    assertThat(owner.get("/").text()).contains("Closed</h2>");
    owner.post(page + "/standing", "open", "true", "why", "It was none");
    assertThat(program.get(standing).json().path("open").asBoolean()).isTrue();
    assertThat(deeds(incident)).contains("incident.closed", "incident.reopened");
  }

  @Test
  void aMomentIsKnownAsExactlyAsItIsSaid() throws Exception {
    String moment = opened() + "/moments/suspicion";
    String day = "{\"at\": \"2026-03-01T00:00:00+01:00\", \"precision\": \"DAY\"}";
    var said = program.send("PUT", moment, day, "If-None-Match", "*");
    assertThat(said.field("precision")).as(said.text()).isEqualTo("DAY");
    String page = moment.substring("/api/v1".length(), moment.lastIndexOf('/'));
    assertThat(owner.get(page).text()).contains("only the day is sure</span>");
  }

  private static List<String> judgedInTheJournal() {
    return desk.part(JdbcClient.class)
        .sql("select facts ->> 'question' from journal_entry where kind = 'judgement.said'")
        .query(String.class)
        .list();
  }

  private static void writeDown(String incident) throws Exception {
    var task = program.post(incident + "/tasks", "{\"text\": \"Call the host\"}");
    String version = task.header("ETag");
    var done =
        program.send("PATCH", task.header("Location"), "{\"done\": true}", "If-Match", version);
    assertThat(done.field("done")).isNotEmpty();
    String nobody = "{\"text\": \"Call the host\", \"owner\": \"per_none\"}";
    assertThat(program.post(incident + "/tasks", nobody).status()).isEqualTo(422);
    assertThat(program.post(incident + "/notes", "{\"text\": \"So far\"}").status()).isEqualTo(201);
    String contact = "{\"part\": \"Host\", \"name\": \"Night desk\", \"phone\": \"+31 20 0\"}";
    assertThat(program.post(incident + "/contacts", contact).status()).isEqualTo(201);
  }

  private static String handOver(String incident) throws Exception {
    var sealed =
        program.upload(
            incident + "/evidence?name=access.log", guessed().getBytes(StandardCharsets.UTF_8));
    String piece = sealed.header("Location");
    assertThat(program.get(piece + "/content").text()).isEqualTo(guessed());
    assertThat(program.get(piece + "/custody").text()).contains("downloaded by a program");
    return sealed.field("id");
  }

  private static String investigate(String incident, String piece) throws Exception {
    var asked = program.post(incident + "/investigations", "{\"evidence\": [\"" + piece + "\"]}");
    assertThat(asked.status()).isEqualTo(202);
    String run = asked.header("Location");
    assertThat(program.get(run + "/progress").text()).contains("\"over\":true");
    assertThat(program.get(run).field("state")).isEqualTo("DONE");
    return run;
  }

  /// A password that is guessed at the sixtieth try, and what followed.
  private static String guessed() {
    return IntStream.range(0, 60)
            .mapToObj(at -> line(at, "POST /wp-login.php", at == 59 ? "302 0" : "200 4523"))
            .collect(Collectors.joining())
        + line(59, "GET /wp-admin/", "200 25722");
  }

  private static String line(int second, String request, String answer) {
    return "203.0.113.7 - - [01/Mar/2026:10:00:%02d +0000] \"%s HTTP/1.1\" %s \"-\" \"-\"%n"
        .formatted(second, request, answer);
  }

  /// The kinds of the first events, read from the stream.
  private static List<String> deeds(String incident) throws Exception {
    HttpURLConnection stream =
        (HttpURLConnection) desk.address().resolve(incident + "/events").toURL().openConnection();
    stream.setRequestProperty("Authorization", "Bearer " + program.token());
    List<String> kinds = new ArrayList<>();
    try (var lines =
        new BufferedReader(
            new InputStreamReader(stream.getInputStream(), StandardCharsets.UTF_8))) {
      String line = lines.readLine();
      while (line != null && !line.equals(":here")) {
        if (line.startsWith("event:")) {
          kinds.add(line.substring("event:".length()));
        }
        line = lines.readLine();
      }
    }
    stream.disconnect();
    return kinds;
  }

  @Test
  void anUploadGoesOnAfterItsConnectionWasKilled() throws Exception {
    String uploads = opened() + "/uploads";
    byte[] log = guessed().repeat(400).getBytes(StandardCharsets.UTF_8);
    var begun = program.post(uploads, "{\"name\": \"a.log\", \"bytes\": %d}".formatted(log.length));
    String upload = begun.header("Location");
    program.uploadAndVanish(upload + "?offset=0", log, log.length / 2);
    long offset = program.settled(upload, "offset");
    assertThat(offset).isBetween(1L, (long) log.length / 2);
    assertThat(program.upload(upload + "?offset=0", log).status()).isEqualTo(409);
    byte[] rest = Arrays.copyOfRange(log, (int) offset, log.length);
    var sealed = program.upload(upload + "?offset=" + offset, rest);
    assertThat(sealed.field("sha256"))
        .isEqualTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(log)));
    assertThat(program.upload(upload + "?offset=" + offset, rest).field("piece"))
        .isEqualTo(sealed.field("piece"));
  }

  @Test
  void aProblemSaysWhatIsWrongAndWhereThatIsExplained() throws Exception {
    var refused = program.post("/api/v1/incidents", "{\"store\": \"\"}");
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(refused.field("detail")).contains("Give the store a name");
    assertThat(new Visitor(desk.address()).get(refused.field("type")).text())
        .contains("Nothing was changed.");
  }

  @Test
  void whatCannotBeReadIsSaidByItsName() throws Exception {
    assertThat(program.post("/api/v1/incidents", "{}").field("detail")).contains("'store'");
    assertThat(
            program.post("/api/v1/incidents", "{\"store\": \"x\", \"stroe\": 1}").field("detail"))
        .contains("stroe");
    assertThat(program.post("/api/v1/incidents", "{").status()).isEqualTo(400);
    assertThat(program.get("/api/v1/nowhere").status()).isEqualTo(404);
    assertThat(program.send("DELETE", "/api/v1/incidents", "").status()).isEqualTo(405);
  }

  @Test
  void theSameKeyManyTimesAtOnceHasOneEffect() throws Exception {
    String incident = opened();
    Callable<Program.Answer> once =
        () ->
            program.post(
                incident + "/notes", "{\"text\": \"once\"}", "Idempotency-Key", "one-and-only");
    List<Program.Answer> answers = new ArrayList<>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(Collections.nCopies(24, once))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers.stream().map(Program.Answer::text).distinct()).hasSize(1);
    assertThat(program.get(incident + "/notes").json().path("items").size()).isEqualTo(1);
    assertThat(answers.stream().filter(each -> each.header("Idempotency-Replayed").isEmpty()))
        .hasSize(1);
  }

  @Test
  void aKeyIsNotTakenForAnotherRequest() throws Exception {
    String notes = opened() + "/notes";
    program.post(notes, "{\"text\": \"this\"}", "Idempotency-Key", "k1");
    var other = program.post(notes, "{\"text\": \"that\"}", "Idempotency-Key", "k1");
    assertThat(other.status()).isEqualTo(422);
  }

  @Test
  void nobodyOverwritesWhatTheyHaveNotSeen() throws Exception {
    String moment = opened() + "/moments/awareness";
    String seen = program.get(moment).header("ETag");
    String later = "{\"at\": \"2026-03-05T10:30:00Z\"}";
    assertThat(program.send("PUT", moment, later).status()).isEqualTo(428);
    assertThat(program.send("PUT", moment, later, "If-Match", seen).status()).isEqualTo(200);
    assertThat(program.send("PUT", moment, later, "If-Match", seen).status()).isEqualTo(412);
    assertThat(program.get(moment, "If-None-Match", seen).status()).isEqualTo(200);
    String now = program.get(moment).header("ETag");
    assertThat(program.get(moment, "If-None-Match", now).status()).isEqualTo(304);
  }

  @Test
  void aListIsWalkedPageByPageWithoutAMissOrARepeat() throws Exception {
    String notes = opened() + "/notes";
    for (int at = 0; at < 7; at++) {
      program.post(notes, "{\"text\": \"note " + at + "\"}");
      TimeUnit.MILLISECONDS.sleep(2);
    }
    List<String> seen = new ArrayList<>();
    String page = notes + "?limit=3";
    while (!page.isEmpty()) {
      var answer = program.get(page);
      answer.json().path("items").forEach(item -> seen.add(item.path("text").asString()));
      page = answer.json().path("next").asString("");
      page = page.isEmpty() ? "" : notes + "?limit=3&cursor=" + page;
    }
    assertThat(seen)
        .containsExactly("note 0", "note 1", "note 2", "note 3", "note 4", "note 5", "note 6");
  }

  @Test
  void aCursorOfAnotherListIsRefused() throws Exception {
    String notes = opened() + "/notes";
    program.post(notes, "{\"text\": \"1\"}");
    program.post(notes, "{\"text\": \"2\"}");
    String cursor = program.get(notes + "?limit=1").field("next");
    assertThat(program.get(opened() + "/notes?cursor=" + cursor).status()).isEqualTo(400);
    assertThat(program.get(notes + "?cursor=AAAA" + cursor).status()).isEqualTo(400);
  }

  @Test
  void aTokenOpensOnlyWhatItIsFor() throws Exception {
    Program reader = program("READ");
    assertThat(reader.get("/api/v1/incidents").status()).isEqualTo(200);
    assertThat(reader.post("/api/v1/incidents", OPENING).status()).isEqualTo(403);
    assertThat(reader.get("/people").status()).isEqualTo(403);
    assertThat(reader.get("/account/tokens").status()).isEqualTo(403);
  }

  @Test
  void aTokenEndsWhenItIsRevoked() throws Exception {
    Program ended = program("READ", "WORK");
    String id =
        ended
            .get("/api/v1/tokens?limit=500")
            .json()
            .path("items")
            .valueStream()
            .toList()
            .getLast()
            .path("id")
            .asString();
    assertThat(ended.post("/api/v1/tokens/" + id + "/revoke", "").status()).isEqualTo(200);
    var after = ended.get("/api/v1/me");
    assertThat(after.status()).isEqualTo(401);
    assertThat(after.header("WWW-Authenticate")).startsWith("Bearer");
  }

  @Test
  void aTokenWithAWrongLetterOpensNothing() throws Exception {
    String wrong = program.token().substring(0, 60) + "00";
    assertThat(new Program(desk.address(), wrong).get("/api/v1/me").status()).isEqualTo(401);
  }
}
