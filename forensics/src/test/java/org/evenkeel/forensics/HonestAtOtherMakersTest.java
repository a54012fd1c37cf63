package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Doors, cards, notices and transfers: what honest people do with them, and what others do.
class HonestAtOtherMakersTest {
  private static final String STRANGER = "203.0.113.77";
  private static final String STAFF = "192.0.2.9";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(6, "/brass-lamp.html", 46_000);
  }

  @Test
  void staffWhoWorkInABackOfficeThatIsOneProgramUseNoBackDoor() throws Exception {
    for (int day = 1; day < 6; day++) {
      log.at(day, 9, 0)
          .by(STAFF, WrittenLog.OFFICE)
          .then(0, "GET /admin.php?target=login", 200, 9_000);
      log.then(20, "POST /admin.php?target=login", 302, 0).then(1, "GET /admin.php", 200, 60_000);
      for (int each = 0; each < 15; each++) {
        log.then(60, "GET /admin.php?target=order_list&page=" + each, 200, 51_000 + each * 31);
      }
    }

    assertThat(log.investigated().scene().actors()).isEmpty();
  }

  @Test
  void giftCardsTriedInBodiesAreToldByTheFewThatWereAnsweredInAnotherWay() throws Exception {
    log.at(3, 1, 0).by(STRANGER, WrittenLog.CUSTOMER).from("https://shop.example/checkout/cart/");
    for (int each = 0; each < 600; each++) {
      log.then(3, "POST /giftcard/cart/quickCheck/", 200, each % 200 == 199 ? 412 : 187);
    }

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("gift-card-enumeration");
  }

  @Test
  void customersWhoLookUpTheirCardsCountNothing() throws Exception {
    for (int each = 0; each < 300; each++) {
      log.at(each % 6, each % 24, 9).by("192.0.2." + (each % 200 + 1), WrittenLog.CUSTOMER);
      log.from("https://shop.example/checkout/cart/");
      log.then(each % 60, "POST /giftcard/cart/quickCheck/", 200, each % 4 == 0 ? 187 : 412);
    }

    assertThat(log.investigated().scene().actors()).isEmpty();
  }

  @Test
  void noticesOfPaymentFromTheBuyersBrowserWhereAProgramSendsThemAreAskedAbout() throws Exception {
    notices();
    log.by(STRANGER, WrittenLog.CUSTOMER);
    for (int day = 2; day < 5; day++) {
      log.at(day, 22, 0).then(0, "POST /index.php?route=checkout/confirm", 200, 4_111);
      log.then(20, "POST /index.php?route=extension/payment/pp_standard/callback", 200, 0);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void noticesThatOnlyTheProvidersProgramSendsForgeNothing() throws Exception {
    notices();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  private void notices() {
    for (int each = 0; each < 40; each++) {
      log.at(each % 6, each % 24, 9).by("198.51.100." + (each + 1), WrittenLog.CUSTOMER);
      log.then(0, "POST /index.php?route=checkout/confirm", 200, 4_111);
      log.by("192.0.2.65", "PayPal IPN ( https://www.paypal.com/ipn )");
      log.then(40, "POST /index.php?route=extension/payment/pp_standard/callback", 200, 0);
    }
  }

  @Test
  void anAgencyThatBringsFilesEveryFewDaysIsNoIntruder() throws Exception {
    StringBuilder brought = new StringBuilder();
    for (int day = 2; day < 8; day += 2) {
      for (String file : new String[] {"/htdocs/.htaccess", "/htdocs/theme/functions.php"}) {
        brought.append(
            "Wed Nov  %d 15:12:20 2026 1 192.0.2.44 900 %s b _ i r web ftp 0 * c%n"
                .formatted(day, file));
      }
    }
    log.beside("xferlog", brought.toString());

    assertThat(log.investigated().verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void whoFetchesTheSettingsAndChangesTheTillAndHidesAProgramInOneVisitBrokeIn() throws Exception {
    String line = "Wed Nov  4 01:%02d:20 2026 1 %s %d %s b _ %s r web ftp 0 * c%n";
    log.beside(
        "xferlog",
        line.formatted(12, STRANGER, 2_001, "/htdocs/app/etc/local.xml", "o")
            + line.formatted(13, STRANGER, 16_120, "/htdocs/js/checkout.js", "o")
            + line.formatted(14, STRANGER, 16_990, "/htdocs/js/checkout.js", "i")
            + line.formatted(15, STRANGER, 2_210, "/htdocs/media/images/bg.php", "i"));

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aFileNamedInAnExpressionIsNoWayOfItsOwn() throws Exception {
    String run = "GET /%24%7B%28%23a%3D%40java.lang.Runtime%40getRuntime%28%29.exec%28%22";
    log.at(3, 23, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, run + "id%22%29%29%7D/", 302, 0);
    log.then(40, run + "cat%20/etc/passwd%22%29%29%7D/", 302, 0);
    log.then(40, "GET /wp-content/uploads/cfl.php", 200, 3);
    for (int each = 0; each < 5; each++) {
      log.then(30, "POST /wp-content/uploads/cfl.php", 200, 120 + each * 900);
    }

    assertThat(log.investigated().answer().entryPoint().technique().name())
        .isNotEqualTo("path-traversal");
  }
}
