package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What tells a success from an attempt, each way of telling with a case that lacks it.
class SuccessOrAttemptTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0";

  private final StringBuilder log = new StringBuilder();
  private int second;

  @TempDir private Path folder;

  @Test
  void anAddressThatGuessedAndThenSeesStaffPagesGotIn() throws Exception {
    for (int guess = 0; guess < 40; guess++) {
      line("198.51.100.9", "POST /wp-login.php", 200, 7211, "python-requests/2.31");
    }
    line("198.51.100.9", "POST /wp-login.php", 302, 0, "python-requests/2.31");
    line("198.51.100.9", "GET /wp-admin/index.php", 200, 61233, "python-requests/2.31");

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
  }

  @Test
  void guessingThatIsNeverLetInStaysAnAttempt() throws Exception {
    for (int guess = 0; guess < 40; guess++) {
      line("198.51.100.9", "POST /wp-login.php", 200, 7211, "python-requests/2.31");
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void whatAttemptsWereAimedAtIsNamedAndNoWayIn() throws Exception {
    line("198.51.100.9", "GET /", 200, 7211, BROWSER);
    String manager = "/wp-content/plugins/wp-file-manager/lib/php/connector.minimal.php";
    line("198.51.100.66", "GET " + manager + "?cmd=../../etc/passwd", 404, 512, BROWSER);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.answer().entryPoint()).isNull();
    assertThat(found.answer().vulnerabilities().getFirst().component()).contains("file-manager");
    assertThat(found.answer().vulnerabilities())
        .allSatisfy(aim -> assertThat(aim.confidence()).isLessThan(0.5));
  }

  @Test
  void aRedirectAfterALoginAloneProvesNothing() throws Exception {
    for (int guess = 0; guess < 40; guess++) {
      line("198.51.100.9", "POST /my-account/", 302, 0, "python-requests/2.31");
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void staffAtWorkIsNoEvidence() throws Exception {
    line("203.0.113.7", "GET /wp-login.php", 200, 7211, BROWSER);
    line("203.0.113.7", "POST /wp-login.php", 302, 0, BROWSER);
    line("203.0.113.7", "GET /wp-admin/", 200, 61233, BROWSER);
    line("203.0.113.7", "GET /wp-admin/edit.php?post_type=shop_order", 200, 91233, BROWSER);

    assertThat(investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aRepositoryWhoseHeadHasItsExactSizeWasReallyServed() throws Exception {
    line("198.51.100.9", "GET /.git/HEAD", 200, 23, "git/2.43");
    line("198.51.100.9", "GET /.git/config", 200, 271, "git/2.43");

    assertThat(investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aStoreThatAnswersEverythingWithTheSamePageServedNoSecret() throws Exception {
    for (String path :
        List.of(
            "/.git/HEAD",
            "/.env",
            "/backup.sql",
            "/.aws/credentials",
            "/wp-config.php.bak",
            "/id_rsa",
            "/config.json",
            "/db.sql.gz",
            "/dump.sql",
            "/.svn/entries")) {
      line("198.51.100.9", "GET " + path, 200, 48211, "curl/8.5");
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aStoreThatShowsItsHomePageForWhateverIsMissingWasNotBrokenInto() throws Exception {
    for (int visit = 0; visit < 30; visit++) {
      line("203.0.113." + visit, "GET /", 200, 61000 + visit * 7 % 200, BROWSER);
    }
    line("198.51.100.9", "GET /", 200, 61051, "curl/8.5");
    List<String> sought =
        List.of(
            "/.git/HEAD",
            "/.env",
            "/backup.sql",
            "/wp-content/uploads/2024/01/x.php",
            "/shell.php",
            "/adminer.php",
            "/phpinfo.php",
            "/wp-content/debug.log",
            "/show.php?file=../../../../etc/passwd");
    int size = 61003;
    for (String path : sought) {
      line("198.51.100.9", "GET " + path, 200, size += 17, "curl/8.5");
    }
    for (int post = 0; post < 5; post++) {
      line("198.51.100.9", "POST /shell.php", 200, size += 3, "curl/8.5");
      line("198.51.100.9", "POST /wp-content/uploads/2024/01/x.php", 200, size += 3, "curl/8.5");
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aCopyFetchedOnceByANameThatNobodyGuessesIsLeftToTheOwnerToExplain() throws Exception {
    line("203.0.113.7", "GET /before-move-k7.sql.gz", 200, 90_233_111, BROWSER);

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aCopyFetchedOnceByANameThatPeopleTryMayBeATheft() throws Exception {
    line("203.0.113.7", "GET /db-backup-2026.sql.gz", 200, 90_233_111, BROWSER);

    assertThat(investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void usersThatWordPressShowsToEveryoneWereNotReadWithAStolenKey() throws Exception {
    line("198.51.100.8", "POST /wp-json/wp/v2/users", 401, 114, "curl/8.5");
    line("198.51.100.9", "GET /?id=1%20UNION%20SELECT%201,2,3", 404, 512, "curl/8.5");
    line("198.51.100.9", "GET /wp-json/wp/v2/users", 200, 1411, "curl/8.5");

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aShellIsFoundInAStoreThatShowsItsHomePageForWhateverIsMissing() throws Exception {
    line("198.51.100.9", "GET /", 200, 61051, "curl/8.5");
    List.of("/.git/HEAD", "/.env", "/backup.sql", "/old/shell.php", "/dump.sql")
        .forEach(path -> line("198.51.100.9", "GET " + path, 200, 61080, "curl/8.5"));
    for (int post = 0; post < 5; post++) {
      line(
          "198.51.100.9",
          "POST /wp-content/uploads/2024/01/x.php",
          200,
          31 + 97 * post,
          "curl/8.5");
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void whatStaffAndProvidersDoIsNoAimOfAnAttempt() throws Exception {
    for (int day = 0; day < 5; day++) {
      line("203.0.113.7", "GET /wp-login.php", 200, 7211, BROWSER);
      line("203.0.113.7", "POST /wp-login.php", 302, 0, BROWSER);
      line("203.0.113.7", "GET /wp-admin/admin.php?page=wc-orders", 200, 61233, BROWSER);
      line("203.0.113.7", "POST /wp-admin/admin.php?page=wc-orders", 200, 61233, BROWSER);
      line("54.187.174.169", "POST /?wc-api=wc_stripe", 200, 20, "Stripe/1.0");
      line("127.0.0.1", "POST /wp-cron.php?doing_wp_cron=1728" + day, 200, 20, "WordPress/6.6");
    }
    line("198.51.100.9", "GET /.env", 404, 512, "curl/8.5");

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.answer().vulnerabilities())
        .extracting(aim -> aim.component())
        .containsExactly("dotenv");
  }

  @Test
  void aProgramAmongPicturesThatOnlyOneVisitorFeedsIsAWebShell() throws Exception {
    line("203.0.113.7", "GET /media/custom_options/quote/a/b/x.phtml", 404, 512, BROWSER);
    line("198.51.100.9", "POST /media/custom_options/quote/a/b/x.phtml", 200, 31, "curl/8.5");
    line("198.51.100.9", "POST /media/custom_options/quote/a/b/x.phtml", 200, 9117, "curl/8.5");

    assertThat(investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aProgramAmongPicturesThatIsMissingIsOnlyLookedFor() throws Exception {
    line("198.51.100.9", "POST /media/custom_options/quote/a/b/x.phtml", 404, 512, "curl/8.5");

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void questionsToTheDatabaseThatAreAllAnsweredAlikeStayAnAttempt() throws Exception {
    for (int guess = 0; guess < 60; guess++) {
      line(
          "198.51.100.9",
          "GET /item?id=1%20AND%20ORD(MID((SELECT%20password%20FROM%20users),1,1))%3E" + guess,
          200,
          4411,
          "sqlmap/1.8");
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void ordersHandedToSomeoneWithoutATokenWereTaken() throws Exception {
    line("203.0.113.7", "GET /rest/V1/orders", 401, 90, BROWSER);
    line(
        "198.51.100.9",
        "GET /rest/V1/orders?searchCriteria=1%20UNION%20SELECT%201,2--%20-",
        401,
        90,
        "curl/8.5");
    line("198.51.100.9", "GET /rest/V1/orders", 200, 812_233, "curl/8.5");

    assertThat(investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  private void line(String address, String request, int status, int bytes, String agent) {
    log.append(
        "%s - - [01/Mar/2026:10:%02d:%02d +0000] \"%s HTTP/1.1\" %d %d \"-\" \"%s\"%n"
            .formatted(address, second / 60, second % 60, request, status, bytes, agent));
    second++;
  }

  private Investigation investigated() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
