package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Doors that programs and developers use: what their answers say, and what they do not.
class KeysAndConsolesTest {
  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder);
  }

  @Test
  void aProgramThatIsGivenAKeyEveryHourGuessesNothing() throws Exception {
    log.customers(2, "/brass-lamp.html", 46_000);
    for (int hour = 0; hour < 48; hour++) {
      log.at(hour / 24, hour % 24, 15).by("203.0.113.20", "Java/17.0.9");
      log.then(0, "POST /rest/V1/integration/admin/token", 200, 164);
      log.then(2, "GET /rest/V1/orders?searchCriteria%5BcurrentPage%5D=1", 200, 90_000 + hour);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(found.scene().actors()).isEmpty();
  }

  @Test
  void aKeyGivenAfterManyRefusalsAndUsedAtOnceIsABreakIn() throws Exception {
    log.customers(2, "/Garden/SW100", 46_000);
    log.at(1, 3, 0).by("192.0.2.66", WrittenLog.TOOL);
    for (int guess = 0; guess < 60; guess++) {
      log.then(2, "POST /api/oauth/token", 400, 180);
    }
    log.then(2, "POST /api/oauth/token", 200, 1_320);
    for (int page = 0; page < 9; page++) {
      log.then(2, "POST /api/search/customer", 200, 180_000 + page);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
  }

  @Test
  void aConsoleThatLetsSomeoneInAfterManyTriesIsABreakIn() throws Exception {
    log.customers(2, "/index.php?main_page=product_info&products_id=4", 21_000);
    log.at(1, 2, 0).by("192.0.2.90", WrittenLog.CUSTOMER);
    for (int guess = 0; guess < 40; guess++) {
      log.then(2, "POST /phpmyadmin/index.php?route=/", 200, 17_800);
    }
    log.then(2, "POST /phpmyadmin/index.php?route=/", 302, 0);
    log.then(1, "GET /phpmyadmin/index.php?route=/database/structure&db=shop", 200, 71_000);
    log.then(9, "POST /phpmyadmin/index.php?route=/export", 200, 7_311_000);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
    assertThat(found.harm().exposure()).extracting("category").contains("personal");
  }

  @Test
  void aConsoleThatOnlyAsksForThePasswordLetsNobodyIn() throws Exception {
    log.customers(2, "/index.php?main_page=product_info&products_id=4", 21_000);
    log.at(1, 2, 0).by("192.0.2.90", WrittenLog.CUSTOMER);
    for (String page : List.of("/", "/sql&db=shop", "/export&db=shop", "/database/structure")) {
      log.then(2, "GET /phpmyadmin/index.php?route=" + page, 200, 17_800);
    }

    assertThat(log.investigated().verdict()).isLessThan(Verdict.PROBABLE);
  }

  @Test
  void aColleagueWhoOpensAConsoleIsNotAccused() throws Exception {
    log.customers(3, "/product/brass-lamp/", 46_000);
    for (int day = 0; day < 3; day++) {
      log.at(day, 8, 30).by("203.0.113.7", WrittenLog.OFFICE);
      log.then(0, "POST /wp-login.php", 302, 0);
      log.then(1, "GET /wp-admin/", 200, 91_000);
      log.then(90, "GET /wp-admin/edit.php?post_type=product", 200, 81_000);
    }
    log.then(60, "GET /adminer.php", 200, 4_100);

    assertThat(log.investigated().scene().actors()).isEmpty();
  }

  @Test
  void anInterfaceThatAnswersAfterManyQuickRefusalsWasGuessedOpen() throws Exception {
    log.customers(2, "/brass-lamp/", 46_000);
    log.at(1, 2, 0).by("192.0.2.90", "curl/8.9.1");
    for (int guess = 0; guess < 60; guess++) {
      log.then(2, "GET /wp-json/wp/v2/users/me?context=edit", 401, 140);
    }
    log.then(2, "GET /wp-json/wp/v2/users/me?context=edit", 200, 1_222);
    log.then(3, "POST /wp-json/wp/v2/pages/7", 200, 21_000);

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
  }

  @Test
  void aProgramWithAnOldPasswordAsksOnAndGuessesNothing() throws Exception {
    log.customers(2, "/brass-lamp/", 46_000);
    for (int time = 0; time < 60; time++) {
      log.at(1, 2 + time / 6, time % 6 * 10).by("192.0.2.90", "Stock/3.1");
      log.then(0, "GET /wp-json/wc/v3/products", time < 50 ? 401 : 200, 140 + time);
    }

    assertThat(log.investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  @Test
  void vendureTellsByItsLongAnswersWhoWasLetIn() throws Exception {
    log.customers(2, "/products/lamp", 15_000);
    for (int day = 0; day < 2; day++) {
      log.at(day, 9, 0).by("192.0.2.5", WrittenLog.OFFICE).from("https://shop.example/admin/");
      for (int page = 0; page < 50; page++) {
        log.then(2, "POST /admin-api?languageCode=en", 200, page % 3 == 0 ? 261 : 5_409);
      }
    }
    log.at(1, 2, 0).by("192.0.2.90", WrittenLog.TOOL);
    for (int guess = 0; guess < 60; guess++) {
      log.then(2, "POST /admin-api", 200, 149);
    }
    log.then(2, "POST /admin-api", 200, 231).then(2, "POST /admin-api", 200, 210_000);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("192.0.2.90");
  }
}
