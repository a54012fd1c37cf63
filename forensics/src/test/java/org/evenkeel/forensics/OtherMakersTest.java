package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.Actor;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Break-ins at stores of less common makes, and what the same addresses tell of honest people.
class OtherMakersTest {
  private static final String STRANGER = "203.0.113.77";
  private static final String STAFF = "192.0.2.9";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(6, "/brass-lamp.html", 46_000);
  }

  @Test
  void aPasswordGuessedAtTheOneProgramOfXCartIsToldByThePagesOfStaff() throws Exception {
    log.at(3, 4, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 200; each++) {
      log.then(2, "POST /admin.php?target=login", 200, 9_340);
    }
    log.then(2, "POST /admin.php?target=login", 302, 0).then(1, "GET /admin.php", 200, 60_000);
    log.then(40, "GET /admin.php?target=order_list", 200, 51_000);

    assertThat(technique(log.investigated())).isEqualTo("guessed-password");
  }

  @Test
  void customersOfCsCartWhosePasswordsFittedAreTold() throws Exception {
    for (int each = 0; each < 900; each++) {
      log.at(3, 2, 0).by("203.0.113." + (each % 60 + 1), WrittenLog.CUSTOMER);
      boolean fits = each % 90 == 89;
      log.then(
          each * 3, "POST /index.php?dispatch=auth.login", fits ? 302 : 200, fits ? 0 : 31_211);
      if (fits) {
        log.then(1, "GET /index.php?dispatch=orders.search", 200, 24_000);
      }
    }

    assertThat(technique(log.investigated())).isEqualTo("credential-stuffing");
  }

  @Test
  void aPasswordGuessedAtVendureIsToldThoughTheServerCountsHeaders() throws Exception {
    vendure();
    log.at(3, 2, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 60; each++) {
      log.then(1, "POST /admin-api", 200, 432);
    }
    log.then(1, "POST /admin-api", 200, 749).then(2, "POST /admin-api", 200, 11_351);
    log.then(2, "POST /admin-api", 200, 12_592);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(technique(found)).isEqualTo("guessed-password");
  }

  @Test
  void aProgramWithAKeyThatAsksVendureForMuchAndLittleGuessesNothing() throws Exception {
    vendure();
    for (int hour = 0; hour < 140; hour++) {
      log.at(hour / 24, hour % 24, 5).by("192.0.2.200", "erp-connector/2.1");
      log.then(0, "POST /admin-api", 200, 18_300 + hour * 7);
      for (int each = 0; each < 30; each++) {
        log.then(1, "POST /admin-api", 200, 432);
      }
    }

    assertThat(log.investigated().verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  private void vendure() {
    for (int day = 0; day < 6; day++) {
      log.at(day, 9, 0).by(STAFF, WrittenLog.OFFICE).from("https://shop.example/admin/orders");
      for (int each = 0; each < 20; each++) {
        log.then(60, "POST /admin-api", 200, 6_111).then(1, "POST /shop-api", 200, 630);
      }
    }
  }

  @Test
  void anExtensionBroughtIntoShopwareAndSentFormsByItsNameIsABreakIn() throws Exception {
    shopware();
    log.at(4, 2, 0).by(STRANGER, WrittenLog.CUSTOMER);
    log.then(0, "POST /api/oauth/token", 200, 1_900);
    log.then(20, "POST /api/_action/extension/upload", 204, 0);
    log.then(9, "POST /api/_action/extension/install/plugin/SwagPayHelper", 204, 0);
    log.then(40, "POST /swag-pay-helper/ping", 200, 900);
    log.then(20, "POST /swag-pay-helper/ping", 200, 18_000);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void staffWhoInstallAnExtensionAndTryItOutAreNoIntruders() throws Exception {
    shopware();
    log.at(4, 11, 0).by(STAFF, WrittenLog.OFFICE).from("https://shop.example/admin");
    log.then(20, "POST /api/_action/extension/upload", 204, 0);
    log.then(9, "POST /api/_action/extension/install/plugin/SwagPayHelper", 204, 0);
    log.then(40, "POST /swag-pay-helper/ping", 200, 900);
    log.then(20, "POST /swag-pay-helper/ping", 200, 18_000);

    assertThat(log.investigated().verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  private void shopware() {
    for (int day = 0; day < 6; day++) {
      log.at(day, 9, 0).by(STAFF, WrittenLog.OFFICE).from("https://shop.example/admin");
      log.then(0, "POST /api/oauth/token", 200, 1_900);
      for (int each = 0; each < 20; each++) {
        log.then(60, "POST /api/search/order", 200, 31_000 + each * 17);
      }
      log.by("198.51.100.7", WrittenLog.CUSTOMER).then(3, "POST /checkout/line-item/add", 200, 900);
    }
  }

  @Test
  void theKeysOfARentedServerThatAPageHandedOnAreToldAsTaken() throws Exception {
    String place = "GET /image_proxy?url=http%3A%2F%2F169.254.169.254%2Flatest%2Fmeta-data%2F";
    log.at(3, 2, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, place, 200, 281).then(9, place + "iam%2Fsecurity-credentials%2F", 200, 14);
    log.then(9, place + "iam%2Fsecurity-credentials%2Fweb-shop-role", 200, 1_324);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(technique(found)).isEqualTo("server-side-request-forgery");
  }

  @Test
  void aPageThatShowsWhatItWasAskedHandsOnNoKeys() throws Exception {
    String place = "GET /search?q=http%3A%2F%2F169.254.169.254%2Flatest%2Fmeta-data%2F";
    log.at(3, 2, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, place, 200, 8_281).then(9, place + "iam%2Fsecurity-credentials%2F", 200, 8_306);
    log.then(9, place + "iam%2Fsecurity-credentials%2Fadmin", 200, 8_311);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void invoicesOfAHomeMadeStoreOpenedNumberAfterNumberAreToldAsTaken() throws Exception {
    log.at(3, 22, 0).by(STRANGER, WrittenLog.CUSTOMER);
    for (int each = 0; each < 300; each++) {
      log.then(2, "GET /rechnung.php?nr=" + (42_000 + each), 200, 47_000 + each * 37 % 4_000);
    }

    assertThat(technique(log.investigated())).isEqualTo("broken-access-control");
  }

  @Test
  void aTestToolThatAnsweredEachBodyInItsOwnWayRanThem() throws Exception {
    String tool = "POST /vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php";
    log.at(3, 3, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, tool, 200, 33).then(30, tool, 200, 1_201).then(30, tool, 200, 5_120);

    assertThat(technique(log.investigated())).isEqualTo("code-injection");
  }

  @Test
  void whoAsksWhetherTheTestToolIsThereIsAnAttempt() throws Exception {
    String tool = "POST /vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php";
    log.at(3, 3, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, tool, 200, 33).then(30, tool, 200, 33);

    assertThat(log.investigated().verdict()).isNotIn(Verdict.PROBABLE, Verdict.CONFIRMED);
  }

  @Test
  void functionsThatSymfonyRanByASignedAddressAreABreakIn() throws Exception {
    String call = "GET /_fragment?_path=_controller%3Dsystem%26command%3D";
    log.at(3, 3, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, call + "id%26return_value%3Dnull&_hash=b4%2Bq1", 200, 54);
    log.then(20, call + "cat%2B%252Fetc%252Fpasswd%26x%3Dnull&_hash=b4%2Bq1", 200, 1_812);
    log.then(20, call + "ls%2B-la%26return_value%3Dnull&_hash=b4%2Bq1", 200, 4_011);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void whoLooksRoundInTheBackOfficeRightAfterAHoleThatLetsStrangersInIsInside() throws Exception {
    log.at(3, 2, 0).by(STRANGER, WrittenLog.CUSTOMER);
    log.then(0, "GET /wp-admin/admin-ajax.php?do_reset_wordpress=true", 302, 0);
    log.then(20, "GET /wp-admin/", 200, 64_000).then(15, "GET /wp-admin/users.php", 200, 41_000);
    log.then(15, "GET /wp-admin/theme-editor.php", 200, 77_000);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aTextThatAProgramAmongUploadsRanIsToldByTheErrorLogAlone() throws Exception {
    String line =
        "[Thu Nov 05 03:0%d:30.345177 2026] [php7:warn] [pid 1920] [client 203.0.113.77:33666] PHP"
            + " %s in /var/www/html/wp-content/uploads/2026/10/up.php(12) : eval()'d code on line 1%n";
    log.beside(
        "error.log",
        String.format(line, 1, "Parse error:  syntax error, unexpected end of file")
            + String.format(line, 3, "Warning:  file_put_contents(): Failed to open stream"));

    Investigation found = log.investigated();
    assertThat(found.verdict()).isIn(Verdict.PROBABLE, Verdict.CONFIRMED);
    assertThat(found.scene().actors())
        .flatExtracting(Actor::addresses)
        .isEqualTo(List.of(STRANGER));
  }

  private static String technique(Investigation found) {
    return found.answer().entryPoint().technique().name();
  }
}
