package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one does from several addresses, and what several honest people do alike.
class SeveralHandsTest {
  private static final String OLD = "Mozilla/5.0 (X11; Linux) Gecko/20100101 Firefox/75.0";
  private static final String TAKER = "POST /?wc-api=WC_Gateway_Coins";
  private static final String SHELL = "POST /loader7.php";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(3, "/?item=7", 5_600);
  }

  @Test
  void whoUsesWhatAnotherPlacedKnowsOfItFromThem() throws Exception {
    log.at(1, 3, 0).by("203.0.113.77", OLD).then(5, "POST /contact-us", 200, 205);
    log.then(60, SHELL, 200, 158);
    used("198.51.100.9");

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aNewProgramThatNobodyPlacedIsAQuestion() throws Exception {
    used("198.51.100.9");

    assertThat(log.investigated().verdict()).isLessThan(Verdict.PROBABLE);
  }

  @Test
  void oneBrowserThatPaysFromSeveralAddressesForgesNotices() throws Exception {
    for (int i = 1; i < 4; i++) {
      pays("203.0.113." + i * 50, OLD);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void threeBuyersWithTheBrowserThatMostHaveForgeNothing() throws Exception {
    for (int i = 1; i < 4; i++) {
      pays("203.0.113." + i * 50, WrittenLog.CUSTOMER);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aProvidersScriptSendsNoticesFromAllBrowsers() throws Exception {
    for (int i = 1; i < 9; i++) {
      pays("203.0.113." + i * 20, OLD + i % 4);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aTakerThatIsKnownToBelieveAnybodyNeedsOneNotice() throws Exception {
    log.at(1, 5, 0).by("203.0.113.7", OLD).from("https://shop.example/checkout/");
    log.then(9, "POST /?wc-ajax=checkout", 200, 221);
    log.then(1, "POST /?wc-api=WC_Gateway_iPaymu", 200, 33);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void aLogOfErrorsThatIsAskedForOverAndOverHoldsNothing() throws Exception {
    log.at(1, 5, 0).by("203.0.113.7", OLD);
    for (int i = 0; i < 10; i++) {
      log.then(1, "GET /wp-content/debug.log", 200, 3_985);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aLogOfErrorsThatIsFetchedOnceIsAQuestion() throws Exception {
    log.at(1, 5, 0).by("203.0.113.7", OLD).then(1, "GET /wp-content/debug.log", 200, 3_985);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void aNameThatPeopleTryIsOneMoreOfASearch() throws Exception {
    searches();
    log.then(5_600, "GET /www.sql.gz", 200, 831_908_489);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aNameThatNobodyGuessesIsNone() throws Exception {
    searches();
    log.then(5_600, "GET /files/spring-catalogue.zip", 200, 831_908_489);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  private void searches() {
    log.at(1, 4, 0).by("203.0.113.77", OLD);
    for (String name : List.of("shop", "shop_db", "site_backup", "db", "dump", "backup")) {
      log.then(1, "GET /old/" + name + ".tar.gz", 404, 39_120);
    }
    log.by("198.51.100.9", OLD);
  }

  private void pays(String who, String browser) {
    log.at(1, who.length() + Integer.parseInt(who.substring(10)) % 9, 30).by(who, browser);
    log.from("https://shop.example/checkout/").then(9, "POST /?wc-ajax=checkout", 200, 221);
    log.then(1, TAKER, 200, 33);
  }

  private void used(String who) {
    log.at(1, 4, 0).by(who, OLD).then(1, SHELL, 200, 2_415);
    log.then(4_000, SHELL, 200, 61).then(41, SHELL, 200, 6_041).then(9, SHELL, 200, 15);
  }
}
