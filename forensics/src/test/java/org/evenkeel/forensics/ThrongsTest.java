package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.Finding;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A list of passwords shared out among many addresses, so that none of them stands out.
class ThrongsTest {
  private static final int DAYS = 6;

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "/wp-login.php, 200, 7412",
    "/auth/user/emailpass, 401, 66",
    "/admin-api, 200, 118",
    "/api/oauth/token, 401, 224",
    "/admin_x1/, 200, 9000",
    "/admin/index.php?route=common/login, 200, 5234",
    "/admin77ab/index.php?controller=AdminLogin, 200, 2345"
  })
  void fortyAddressesADayWithThreePasswordsEachAreOneThrong(String door, int status, int bytes)
      throws Exception {
    Investigation found = throng(shop(), door, status, bytes).investigated();

    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(explanations(found))
        .anyMatch(told -> told.contains("240 addresses that tried 720 passwords in all"));
  }

  @Test
  void thousandsAreCountedToTwoPlaces() throws Exception {
    WrittenLog log = new WrittenLog(folder);
    for (int each = 0; each < 9_000; each++) {
      String who = "45." + each % 7 + "." + each / 200 + "." + (each % 200 + 1);
      log.at(each % DAYS, each % 24, each % 60).by(who, WrittenLog.CUSTOMER);
      log.then(0, "POST /wp-login.php", 200, 7_412);
    }

    assertThat(explanations(log.investigated()))
        .singleElement()
        .asString()
        .contains("about 9,000 addresses that tried 9,000 passwords in all");
  }

  @Test
  void theShareThatFittedIsTold() throws Exception {
    WrittenLog log = throng(shop(), "/wp-login.php", 200, 7_412);
    guess(log, "45.9.8.7", 200);
    log.at(5, 3, 1).then(0, "POST /wp-login.php", 302, 0).then(1, "GET /wp-admin/", 200, 61_000);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name())
        .isIn("guessed-password", "valid-account");
    assertThat(found.answer().story().getFirst().text()).contains("45.9.8.7");
  }

  @Test
  void anAnswerAsAfterARightPasswordIsPossiblyOne() throws Exception {
    WrittenLog log = throng(shop(), "/wp-login.php", 200, 7_412);
    guess(log, "45.9.8.7", 200);
    guess(log, "45.9.8.7", 302);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void aColleagueWhoMistypesDuringItIsNone() throws Exception {
    WrittenLog log = throng(shop(), "/wp-login.php", 200, 7_412);
    log.at(5, 3, 1).by("91.10.20.30", WrittenLog.OFFICE);
    log.then(0, "GET /wp-login.php", 200, 7_100).then(9, "POST /wp-login.php", 200, 7_412);
    log.then(9, "POST /wp-login.php", 302, 0).then(1, "GET /wp-admin/", 200, 61_000);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @ParameterizedTest
  @CsvSource({"/my-account/, 200", "/customer/account/loginPost/, 302", "/wp-login.php, 200"})
  void customersWhoMistypeAreNoThrong(String door, int status) throws Exception {
    WrittenLog log = shop();
    for (int each = 0; each < 400; each++) {
      String who = "91." + each % 7 + "." + each / 20 + "." + (each % 20 + 1);
      log.at(each % DAYS, each % 24, each % 60).by(who, WrittenLog.CUSTOMER);
      log.then(0, "GET " + door, 200, 18_000).then(8, "POST " + door, status, 17_900);
      if (each % 4 > 0) {
        log.then(8, "POST " + door, 302, 0).then(1, "GET /my-account/", 200, 21_000);
      }
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  private WrittenLog shop() {
    return new WrittenLog(folder).customers(DAYS, "/product/boots/", 52_000);
  }

  private static WrittenLog throng(WrittenLog log, String door, int status, int bytes) {
    for (int each = 0; each < 40 * DAYS; each++) {
      String who = "45." + each % 7 + "." + each + "." + (each % 200 + 1);
      for (int guess = 0; guess < 3; guess++) {
        log.at(each / 40, (each + 5 * guess) % 24, each % 60).by(who, WrittenLog.CUSTOMER);
        log.then(guess, "POST " + door, status, bytes);
      }
    }
    return log;
  }

  private static void guess(WrittenLog log, String who, int status) {
    log.at(status == 302 ? 5 : 4, 3, 1).by(who, WrittenLog.CUSTOMER);
    log.then(0, "POST /wp-login.php", status, status == 302 ? 0 : 7_412);
  }

  private static List<String> explanations(Investigation found) {
    return found.findings().stream()
        .map(Finding::rule)
        .filter(rule -> rule.title().contains("from many addresses in turn"))
        .map(Finding.RuleLabel::explanation)
        .toList();
  }
}
