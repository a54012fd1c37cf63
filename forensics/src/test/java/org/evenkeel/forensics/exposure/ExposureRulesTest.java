package org.evenkeel.forensics.exposure;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.evenkeel.forensics.AnyTrails;
import org.evenkeel.forensics.actor.Crew;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Artifact;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Exposure.People;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Phase;
import org.evenkeel.forensics.investigation.Recovered;
import org.evenkeel.forensics.investigation.Shelter;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.oracle.Act;
import org.evenkeel.forensics.oracle.Observation;
import org.evenkeel.forensics.oracle.Proof;
import org.evenkeel.forensics.scan.Mark;
import org.evenkeel.forensics.scan.TracedLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what was done to whose data, rule by rule: what each takes, and what it leaves alone.
class ExposureRulesTest {
  private static final Instant TEN = Instant.parse("2026-03-01T10:00:00Z");
  private static final Span LOGS = new Span(TEN.minusSeconds(86_400), TEN.plusSeconds(86_400));
  private static final People UNCOUNTED = new People(0, -1, -1);

  private Mark mark;
  private OrderList orders = OrderList.none();

  @TempDir private Path folder;

  @BeforeEach
  void somewhere() throws Exception {
    String line =
        "198.51.100.9 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 3 \"-\" \"curl\"\n";
    mark = AnyTrails.of(folder, "198.51.100.9", line).lines().getFirst().mark();
  }

  // X1, X2
  @Test
  void codeOnPagesExposesWhoPaidWhileItWasThere() throws Exception {
    orders("9,2026-03-01 09:00:00,early@x.org,DE", "10,2026-03-01 11:00:00,late@x.org,FR");

    List<Exposure> found = of(seen(Act.PAGE_CODE, get("/admin/pages/save", 302, 0)));
    assertThat(people(found, "payment", "R2")).isEqualTo(new People(1, 1, 2));
    assertThat(found)
        .filteredOn(each -> each.category().equals("payment"))
        .first()
        .satisfies(each -> assertThat(each.span()).isEqualTo(new Span(TEN, LOGS.to())));
  }

  @Test
  void aScriptThatLiesThereExposesFromTheDateOfItsFile() throws Exception {
    orders("9,2026-03-01 09:00:00,early@x.org,DE", "10,2026-03-01 11:00:00,late@x.org,FR");

    assertThat(people(left("skimmer", Grade.E4), "payment", "R2")).isEqualTo(new People(1, 1, 2));
    assertThat(left("skimmer", Grade.E2)).isEmpty();
  }

  // X3
  @Test
  void rowsThatWereShownOneByOneAreCounted() {
    List<Exposure> found =
        of(
            seen(
                "sql-injection",
                get("/item?id=1 UNION SELECT email FROM users LIMIT 0,1", 200, 90),
                get("/item?id=1 UNION SELECT email FROM users LIMIT 1,1", 200, 93),
                get("/item?id=1 UNION SELECT email FROM users LIMIT 2,1", 200, 91)));

    assertThat(people(found, "credentials", "R3").best()).isEqualTo(3);
  }

  @Test
  void aWholeTableInOneAnswerIsAllOfIt() throws Exception {
    orders("9,2026-03-01 09:00:00,a@x.org,DE", "10,2026-03-01 11:00:00,b@x.org,FR");

    List<Exposure> found =
        of(seen("sql-injection", get("/i?id=1 UNION SELECT group_concat(email) FROM u", 200, 90)));
    assertThat(people(found, "personal", "R3").min()).isEqualTo(2);
    assertThat(reaches(of(seen("sql-injection", get("/i?id=group_concat(1) FROM u", 403, 90)))))
        .containsOnly("R1");
  }

  // X4
  @Test
  void aHiddenQuestionMayHaveReadEverythingAndNothing() {
    List<Exposure> found = of(seen(Act.HIDDEN_REQUEST, post("/", 200, 90)));

    assertThat(reaches(found)).containsOnly("R1");
    assertThat(people(found, "personal", "R1")).isEqualTo(UNCOUNTED);
  }

  // X15
  @Test
  void aKeyThatStrangersUseWasReadBefore() {
    List<Exposure> found = of(seen(Act.FORGED_TOKEN, post("/rest/V1/cmsBlock/8", 200, 4_158)));

    assertThat(people(found, "secrets", "R3")).isEqualTo(new People(0, 0, 0));
  }

  @Test
  void whatIsOnlyPossibleIsNeitherShownNorLeftOut() {
    List<Exposure> found = of(seen(Act.WEB_SHELL, Grade.E2, post("/media/x.php", 200, 9)));

    assertThat(reaches(found)).containsOnly("R1");
    assertThat(found.getFirst().why())
        .startsWith("It is not shown that anyone got in; if they did");
  }

  // X5
  @Test
  void aDownloadedCopyIsAllThatWasInIt() {
    assertThat(reaches(of(seen("backup-download", get("/old/db.sql", 200, 88_000_000)))))
        .containsOnly("R3");
    assertThat(of(seen("probing", get("/old/db.sql", 404, 0)))).isEmpty();
  }

  // X6
  @Test
  void inAConsoleTablesAreOpenedAndDumpsLeave() {
    assertThat(reaches(of(seen("database-console", get("/a.php?select=users", 200, 9)))))
        .containsOnly("R2");
    assertThat(reaches(of(seen("database-console", post("/a.php?dump=", 200, 9)))))
        .containsOnly("R3");
    assertThat(reaches(of(seen("database-console", get("/a.php", 200, 9))))).containsOnly("R1");
  }

  // X7
  @Test
  void aShellCouldReadEverythingAndIsNotSaidToHave() {
    List<Exposure> found = of(seen(Act.WEB_SHELL, post("/media/x.php", 200, 9)));

    assertThat(reaches(found)).containsOnly("R1");
    assertThat(categories(found)).contains("personal", "credentials", "payment");
    assertThat(found.getFirst().why()).contains("neither shown nor excluded");
  }

  // X8
  @Test
  void anExportHoldsAsManyRowsAsItsBytesAllow() {
    List<Exposure> found = of(seen(Act.DATA_EXPORT, get("/admin/export?f=csv", 200, 23_000)));

    assertThat(people(found, "personal", "R3")).isEqualTo(new People(38, 100, 256));
    assertThat(reaches(of(seen(Act.DATA_EXPORT, get("/admin/export?f=csv", 302, 0)))))
        .doesNotContain("R3");
  }

  // X9
  @Test
  void customersWhosePagesWereOpenedAreCountedByTheirNumbers() {
    List<Exposure> found =
        of(
            seen(
                Act.VALID_ACCOUNT,
                get("/admin/sales/order/view/order_id/7/", 200, 9_000),
                get("/admin/sales/order/view/order_id/8/", 200, 9_100),
                get("/admin/sales/order/view/order_id/8/", 200, 9_100)));

    assertThat(people(found, "personal", "R2").best()).isEqualTo(2);
    assertThat(reaches(of(seen(Act.VALID_ACCOUNT, get("/admin/dashboard", 200, 9)))))
        .containsOnly("R1");
  }

  // X10
  @Test
  void listsReadThroughTheInterfaceLeftTheStore() {
    List<Exposure> found = of(seen(Act.FORGED_TOKEN, get("/rest/V1/orders?page=1", 200, 150_000)));

    assertThat(people(found, "personal", "R3").best()).isEqualTo(100);
    assertThat(of(seen(Act.FORGED_TOKEN, post("/rest/V1/cmsBlock", 200, 50))))
        .filteredOn(each -> !each.category().equals("secrets"))
        .extracting(Exposure::reach)
        .doesNotContain("R3");
  }

  // X11, X17
  @Test
  void aWalkThroughDocumentsIsCounted() {
    Observation walk =
        seen(
            "broken-access-control",
            get("/pdf?id_order=5", 200, 9),
            get("/pdf?id_order=6", 200, 9),
            get("/pdf?id_order=9", 200, 9));

    assertThat(people(of(walk), "personal", "R3")).isEqualTo(new People(1, 3, 5));
  }

  @Test
  void mailsOpenedOneByOneAreCalledMails() {
    String log = "/wp-admin/?page=postman_email_log&view=log&log_id=";
    assertThat(of(seen("broken-access-control", get(log + 7, 200, 9))).getFirst().why())
        .startsWith("Mails");
    assertThat(of(seen("broken-access-control", get("/pdf?id_order=5", 200, 9))).getFirst().why())
        .startsWith("Documents");
  }

  // X12, X13
  @Test
  void accountsWhosePasswordFittedAreExposedWithTheirPasswords() {
    List<Exposure> found = of(seen(Act.STUFFING, post("/my-account/", 302, 0)));

    assertThat(people(found, "personal", "R2").best()).isEqualTo(1);
    assertThat(people(found, "credentials", "R2").best()).isEqualTo(1);
    assertThat(of(seen(Act.STUFFING, Grade.E1, post("/my-account/", 200, 0)))).isEmpty();
  }

  // X14, X15
  @Test
  void aFileWithKeysExposesTheStoreAndWhatTheKeyOpens() {
    List<Exposure> found = of(seen("exposed-secret", get("/app/etc/env.php", 200, 3_044)));

    assertThat(people(found, "secrets", "R3")).isEqualTo(new People(0, 0, 0));
    assertThat(people(found, "secrets", "R1")).isEqualTo(new People(0, 0, 0));
    assertThat(reaches(of(seen("exposed-repository", get("/.git/HEAD", 200, 23)), "secrets")))
        .containsOnly("R3");
  }

  // X16
  @Test
  void aLogWithSessionsExposesWhoWasSignedIn() {
    assertThat(people(of(seen("exposed-log", get("/wp-content/debug.log", 200, 9)), "sessions")))
        .isEqualTo(UNCOUNTED);
    assertThat(of(seen("exposed-log", get("/logs/access.txt", 200, 9)), "sessions")).isEmpty();
  }

  // X18
  @Test
  void tablesReadOutOnTheServerWereOpenedAndNotShownToHaveLeft() {
    assertThat(reaches(of(seen(Act.DATABASE_DUMP, get("/", 200, 9))))).containsOnly("R2");
  }

  // X21
  @Test
  void giftCardsThatAnsweredWereShown() {
    assertThat(people(of(seen(Act.CARD_COUNTING, get("/gift?c=1", 200, 9)), "gift-balance")))
        .isEqualTo(new People(1, 1, 1));
  }

  // X22, X23, X25
  @Test
  void attemptsExposeNobodyAndTheAnswerSaysOnWhatThatRests() {
    Coverage read = new Coverage(LOGS, 9, 0, List.of(), List.of(), Coverage.Doubts.none());

    assertThat(of(seen("sql-injection", Grade.E1, get("/i?id=1'", 200, 9)))).isEmpty();
    assertThat(NothingTaken.of(Verdict.ATTEMPTS_ONLY, read).getFirst().text())
        .contains("28 Feb 2026, 10:00:00 UTC to 2 Mar 2026, 10:00:00 UTC");
    assertThat(NothingTaken.of(Verdict.PROBABLE, read)).isEmpty();
  }

  // X24
  @Test
  void whoeverLeftAProgramCouldReadEverything() {
    assertThat(reaches(left("webshell", Grade.E4))).containsOnly("R1");
    assertThat(left("webshell", Grade.E1)).isEmpty();
  }

  private static Set<String> reaches(List<Exposure> found) {
    Set<String> reaches = new TreeSet<>();
    found.forEach(each -> reaches.add(each.reach()));
    return reaches;
  }

  private static Set<String> categories(List<Exposure> found) {
    Set<String> categories = new TreeSet<>();
    found.forEach(each -> categories.add(each.category()));
    return categories;
  }

  private static People people(List<Exposure> found) {
    return found.getFirst().people();
  }

  private static People people(List<Exposure> found, String category, String reach) {
    return found.stream()
        .filter(each -> each.category().equals(category) && each.reach().equals(reach))
        .map(Exposure::people)
        .findFirst()
        .orElseThrow(() -> new AssertionError(category + reach + " not in " + found));
  }

  private List<Exposure> of(Observation seen) {
    Crew crew = new Crew("A1", new TreeSet<>(List.of("198.51.100.9")), List.of(seen));
    return exposures(List.of(crew), List.of());
  }

  private List<Exposure> of(Observation seen, String category) {
    return of(seen).stream().filter(each -> each.category().equals(category)).toList();
  }

  private List<Exposure> left(String kind, Grade grade) {
    return exposures(List.of(), List.of(new Artifact(kind, "x.php", null, TEN, "It.", grade)));
  }

  private List<Exposure> exposures(List<Crew> crews, List<Artifact> left) {
    List<Recovered> nothing = List.of();
    Exposures.Store store = new Exposures.Store(orders, left, LOGS);
    Shelter shelter = new Shelter();
    List<Exposure> found = Exposures.of(crews, List.of(), nothing, store, shelter);
    assertThat(shelter.lost()).isEmpty();
    return found;
  }

  private Observation seen(String technique, TracedLine... lines) {
    return seen(technique, Grade.E3, lines);
  }

  private static Observation seen(String technique, Grade grade, TracedLine... lines) {
    return new Observation(
        "198.51.100.9",
        new Act(Phase.EXFIL, technique, List.of(), ""),
        new Proof(grade, 0.9, Set.of()),
        "It was done",
        List.of(lines),
        lines.length,
        lines[lines.length - 1].event().time());
  }

  private TracedLine get(String target, int status, long sent) {
    return line("GET", target, status, sent);
  }

  private TracedLine post(String target, int status, long sent) {
    return line("POST", target, status, sent);
  }

  private TracedLine line(String method, String target, int status, long sent) {
    Map<Field, String> fields = new EnumMap<>(Field.class);
    int query = target.indexOf('?');
    fields.put(Field.METHOD, method);
    fields.put(Field.PATH, query < 0 ? target : target.substring(0, query));
    if (query >= 0) {
      fields.put(Field.QUERY, target.substring(query + 1));
    }
    long time = TEN.toEpochMilli() * 1_000;
    return new TracedLine(new Event(Kind.WEB, time, status, sent, fields, target), List.of(), mark);
  }

  private void orders(String... rows) throws Exception {
    String table = "id,time,email,country\n" + String.join("\n", rows) + "\n";
    orders = OrderList.read(Files.writeString(folder.resolve("o.csv"), table), ZoneOffset.UTC);
  }
}
