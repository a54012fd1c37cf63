package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The signs by which success is told from attempt, S1 to S18, one by one: lines that show it, and
/// lines that differ in that sign alone and do not.
class SignsOfSuccessTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String THIEF = "198.51.100.9";
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0";
  private static final String TOOL = "python-requests/2.31";
  private static final String SECRET_KEY = "0123456789abcdef".repeat(4);

  private final StringBuilder log = new StringBuilder();
  private final List<Path> webRoots = new ArrayList<>();
  private int second;

  @TempDir private Path folder;

  @BeforeEach
  void aDayOfCustomers() {
    for (int hour = 0; hour < 24; hour++) {
      line("203.0.113." + hour, "GET /shoes.html", 200, 9_000 + hour, BROWSER);
      second += 3_500;
    }
  }

  /// S1.
  @Test
  void aProgramThatWasMissingAndThenRunsIsTheirs() throws Exception {
    line("203.0.113.3", "GET /lib/tool.php", 404, 512, BROWSER);
    commands("/lib/tool.php");
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aProgramThatWasThereForEveryoneIsTheStores() throws Exception {
    for (int customer = 0; customer < 9; customer++) {
      line("203.0.113." + customer, "POST /lib/tool.php", 200, 40 + customer, BROWSER);
    }
    commands("/lib/tool.php");
    assertThat(verdict()).isLessThan(Verdict.PROBABLE);
  }

  /// S2.
  @Test
  void theFirstFormEverSentToANewProgramAmongPicturesIsUseOfIt() throws Exception {
    line(THIEF, "POST /media/catalog/x.php", 200, 31, TOOL);
    line(THIEF, "POST /media/catalog/x.php", 200, 917, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aFormToAProgramAmongPicturesThatIsRefusedIsNoUseOfIt() throws Exception {
    line(THIEF, "POST /media/catalog/x.php", 403, 31, TOOL);
    line(THIEF, "POST /media/catalog/x.php", 403, 31, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S3.
  @Test
  void aPageForStaffRightAfterASignInShowsThatThePasswordWasRight() throws Exception {
    guesses("POST /wp-login.php", 200, 7_211);
    line(THIEF, "POST /wp-login.php", 302, 0, TOOL);
    line(THIEF, "GET /wp-admin/", 200, 61_000, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aPageForStaffThatSendsBackToTheDoorShowsThatItWasNot() throws Exception {
    guesses("POST /wp-login.php", 200, 7_211);
    line(THIEF, "POST /wp-login.php", 302, 0, TOOL);
    line(THIEF, "GET /wp-admin/", 302, 0, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S4.
  @Test
  void questionsToTheDatabaseAnsweredInTwoSizesTellTrueFromFalse() throws Exception {
    for (int guess = 0; guess < 60; guess++) {
      question("ORD(MID((SELECT%20password%20FROM%20users),1,1))%3E" + guess, guess % 3 == 0);
    }
    assertThat(verdict()).isGreaterThanOrEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void questionsToTheDatabaseAnsweredInOneSizeTellNothing() throws Exception {
    for (int guess = 0; guess < 60; guess++) {
      question("ORD(MID((SELECT%20password%20FROM%20users),1,1))%3E" + guess, true);
    }
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S5.
  @Test
  void answersThatWaitAsLongAsTheyWereToldSpellOutWhatWasRead() throws Exception {
    waits(true);
    assertThat(verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
  }

  @Test
  void answersThatComeAtOnceWhateverTheyWereToldSpellOutNothing() throws Exception {
    waits(false);
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S6.
  @Test
  void asManyBytesAsTheFileHasAreTheFile() throws Exception {
    dump(120_000);
    line(THIEF, "GET /.env", 404, 512, TOOL);
    line(THIEF, "GET /db.sql", 200, 120_000, TOOL);
    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.CONFIRMED);
    assertThat(found.answer().story().toString()).contains("exactly as many bytes as the file");
  }

  @Test
  void fewerBytesThanTheFileHasConfirmNothing() throws Exception {
    dump(120_000);
    line(THIEF, "GET /.env", 404, 512, TOOL);
    line(THIEF, "GET /db.sql", 200, 9_000, TOOL);
    assertThat(verdict()).isLessThan(Verdict.CONFIRMED);
  }

  /// S7.
  @Test
  void aTableThatOnlyTheDatabaseCanHaveNamedWasLearnedFromIt() throws Exception {
    union("table_name%20FROM%20information_schema.tables", 4_100);
    union("table_name%20FROM%20information_schema.tables%20LIMIT%201,1", 4_180);
    union("email%20FROM%20ps7x_customer", 4_260);
    union("passwd%20FROM%20ps7x_employee", 4_390);
    assertThat(verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aTableThatAnybodyWouldTryTeachesNothing() throws Exception {
    union("email%20FROM%20ps7x_customer", 4_100);
    union("passwd%20FROM%20ps7x_employee", 4_100);
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S8.
  @Test
  void someoneElseWhoGoesStraightToWhatAScannerFoundWasTold() throws Exception {
    for (String name : List.of("/db.zip", "/a.zip", "/www.zip", "/1.sql", "/old.tgz")) {
      line(THIEF, "HEAD " + name, 404, 0, TOOL);
    }
    line(THIEF, "HEAD /old/db.sql.gz", 200, 0, TOOL);
    second += 7_200;
    line("192.0.2.44", "GET /old/db.sql.gz", 200, 91_000_000, "curl/8.5");
    assertThat(verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
  }

  @Test
  void someoneWhoFetchesAFileThatNobodyFoundIsLeftToTheOwner() throws Exception {
    line(THIEF, "HEAD /db.zip", 404, 0, TOOL);
    second += 7_200;
    line("192.0.2.44", "GET /old/move-k7q.sql.gz", 200, 91_000_000, "curl/8.5");
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S10, with S9's way of holding dates against requests.
  @Test
  void aProgramThatLiesInTheWebFolderAndIsCalledIsConfirmed() throws Exception {
    file("lib/tool.php", "<?php eval($_POST['p']);");
    commands("/lib/tool.php");
    assertThat(verdict()).isEqualTo(Verdict.CONFIRMED);
  }

  @Test
  void aProgramOfTheStoreThatLiesThereIsNot() throws Exception {
    file("lib/tool.php", "<?php echo json_encode(['pong' => time()]);");
    line(THIEF, "POST /lib/tool.php", 200, 31, TOOL);
    assertThat(verdict()).isLessThan(Verdict.POSSIBLE);
  }

  /// S12.
  @Test
  void errorsFirstAndThenAnswersOfAllSizesAreAFormThatWasFound() throws Exception {
    line(THIEF, "GET /item?id=1%20UNION%20SELECT%201--", 500, 512, TOOL);
    line(THIEF, "GET /item?id=1%20UNION%20SELECT%201,2--", 500, 512, TOOL);
    for (int row = 0; row < 6; row++) {
      union("email%20FROM%20customers%20LIMIT%20" + row + ",1", 4_100 + 17 * row);
    }
    assertThat(verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
  }

  @Test
  void errorsToTheEndAreAFormThatWasNotFound() throws Exception {
    for (int row = 0; row < 8; row++) {
      line(THIEF, "GET /item?id=1%20UNION%20SELECT%20email%20FROM%20t" + row, 500, 512, TOOL);
    }
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S13, which S3 shows, too.
  @Test
  void guessingThatGoesOnAfterEveryAnswerFoundNothing() throws Exception {
    guesses("POST /administration/login", 401, 90);
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S14.
  @Test
  void anAddressThatOnlyTheyKnowAndUseForDaysIsTheirs() throws Exception {
    for (int day = 0; day < 4; day++) {
      line("198.51.100." + day, "POST /skin/theme/cfg.php", 200, 31 + 90 * day, TOOL);
      line("198.51.100." + day, "POST /skin/theme/cfg.php", 200, 77 + 90 * day, TOOL);
      second += 86_400;
    }
    assertThat(verdict()).isGreaterThanOrEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void anAddressThatAProviderCallsForDaysInOneSizeIsANotice() throws Exception {
    for (int day = 0; day < 4; day++) {
      line("192.0.2.10", "POST /pay/notify.php", 200, 2, "PayCo-Notify/1.0");
      line("192.0.2.11", "POST /pay/notify.php", 200, 2, "PayCo-Notify/1.0");
      second += 86_400;
    }
    assertThat(verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  /// S15.
  @Test
  void pagesForStaffWithoutASignInAreASessionOfSomeoneElse() throws Exception {
    String page = "/shop_x/sales/order/index/key/" + SECRET_KEY + "/";
    line("203.0.113.3", "GET " + page, 302, 0, BROWSER);
    line(THIEF, "GET /item?id=1%20UNION%20SELECT%201,2", 404, 512, TOOL);
    line(THIEF, "GET " + page, 200, 81_000, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void pagesForStaffThatTurnThemAwayAreNone() throws Exception {
    String page = "/shop_x/sales/order/index/key/" + SECRET_KEY + "/";
    line("203.0.113.3", "GET " + page, 302, 0, BROWSER);
    line(THIEF, "GET /item?id=1%20UNION%20SELECT%201,2", 404, 512, TOOL);
    line(THIEF, "GET " + page, 302, 0, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  /// S16.
  @Test
  void aProtectedInterfaceThatAnswersWithoutATokenGivenWasOpenedWithAStolenOne() throws Exception {
    orders(false);
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aProtectedInterfaceThatAnswersAfterATokenWasGivenIsNot() throws Exception {
    orders(true);
    assertThat(verdict()).isLessThan(Verdict.PROBABLE);
  }

  /// S17.
  @Test
  void asManyBytesAsAllDataHasAfterASearchForCopiesAreACopy() throws Exception {
    line(THIEF, "GET /backup.zip", 404, 512, TOOL);
    line(THIEF, "GET /site.zip", 200, 91_000_000, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  /// S18.
  @Test
  void theUsualAnswerToWhatIsMissingIsNoSuccess() throws Exception {
    for (String sought : List.of("/.env", "/dump.sql", "/.git/config", "/id_rsa", "/db.sql")) {
      line(THIEF, "GET " + sought, 200, 48_211, TOOL);
    }
    assertThat(verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void anAnswerOfItsOwnAmongTheUsualOnesIs() throws Exception {
    for (String sought : List.of("/backup.sql", "/dump.sql", "/a.sql", "/id_rsa", "/db.sql")) {
      line(THIEF, "GET " + sought, 200, 48_211, TOOL);
    }
    line(THIEF, "GET /.git/HEAD", 200, 23, TOOL);
    assertThat(verdict()).isEqualTo(Verdict.PROBABLE);
  }

  private void commands(String path) {
    line(THIEF, "GET /wp-content/plugins/x/readme.txt?a=../../etc/passwd", 404, 512, TOOL);
    for (int command = 0; command < 6; command++) {
      line(THIEF, "POST " + path, 200, 31 + 97 * command, TOOL);
    }
  }

  private void guesses(String request, int status, int bytes) {
    for (int guess = 0; guess < 40; guess++) {
      line(THIEF, request, status, bytes, TOOL);
    }
  }

  private void question(String condition, boolean yes) {
    line(THIEF, "GET /item?id=1%20AND%20" + condition, 200, yes ? 4_411 : 3_107, "sqlmap/1.8");
  }

  private void union(String columns, int bytes) {
    line(THIEF, "GET /item?id=-1%20UNION%20SELECT%20" + columns + "--%20-", 200, bytes, TOOL);
  }

  private void orders(boolean token) {
    line("203.0.113.3", "GET /rest/V1/orders", 401, 90, BROWSER);
    line(THIEF, "GET /item?id=1%20UNION%20SELECT%201,2", 404, 512, TOOL);
    if (token) {
      line(THIEF, "POST /rest/V1/integration/admin/token", 200, 66, TOOL);
    }
    line(THIEF, "GET /rest/V1/orders", 200, 812_233, TOOL);
  }

  /// The password `lockdoor`, letter by letter; right guesses wait three seconds.
  private void waits(boolean obeys) {
    String password = "lockdoor";
    for (int at = 1; at <= password.length(); at++) {
      boolean right = false;
      for (char letter = 'a'; letter <= 'z' && !right; letter++) {
        right = obeys && password.charAt(at - 1) == letter;
        String condition =
            "IF(ORD(MID((SELECT%20pass%20FROM%20users%20LIMIT%200,1),"
                + at
                + ",1))="
                + (int) letter
                + ",SLEEP(3),0)";
        second += right ? 3 : 0;
        line(THIEF, "GET /item?id=1%20AND%20" + condition, 200, 4_411, "sqlmap/1.8");
      }
    }
  }

  private void dump(int size) throws IOException {
    file("db.sql", "-".repeat(size));
  }

  private void file(String name, String content) throws IOException {
    Path root = folder.resolve("www");
    Path file = root.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content, StandardCharsets.ISO_8859_1);
    Files.setLastModifiedTime(file, FileTime.from(Instant.parse("2026-02-11T00:00:00Z")));
    webRoots.add(root);
  }

  private void line(String address, String request, int status, int bytes, String agent) {
    int at = second++;
    log.append(
        "%s - - [%02d/Mar/2026:%02d:%02d:%02d +0000] \"%s HTTP/1.1\" %d %d \"-\" \"%s\"%n"
            .formatted(
                address,
                1 + at / 86_400,
                at / 3_600 % 24,
                at / 60 % 60,
                at % 60,
                request,
                status,
                bytes,
                agent));
  }

  private Verdict verdict() throws Exception {
    return investigated().verdict();
  }

  private Investigation investigated() throws Exception {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    Request request = Request.of(List.of(file)).with(new StoreCopy(webRoots, List.of(), List.of()));
    return new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
  }
}
