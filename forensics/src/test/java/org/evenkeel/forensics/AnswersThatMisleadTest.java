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

/// What looks like a break-in, or like an intruder, and is none.
class AnswersThatMisleadTest {
  private static final String STRANGER = "203.0.113.77";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(4, "/brass-lamp.html", 46_000);
  }

  @Test
  void wordsThatPeopleSearchForAreNoAttack() throws Exception {
    List<String> goods =
        List.of("cat%20/etc%20design", "drop%20table%20lamp", "union%20all%20select%20comics");
    for (int each = 0; each < 30; each++) {
      log.at(each % 4, 9 + each % 9, each).by("192.0.2." + (each + 1), WrittenLog.CUSTOMER);
      log.from("https://shop.example/");
      log.then(0, "GET /search?q=" + goods.get(each % 3), 200, 21_000 + each * 7);
    }

    assertThat(log.investigated().scene().actors()).isEmpty();
  }

  @Test
  void theSamePageForWhateverIsAskedOpensNothing() throws Exception {
    List<String> made = List.of(".php", ".zip", ".sql", "", "/.env", ".php?cmd=id", "/adminer.php");
    log.at(2, 3, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 210; each++) {
      log.then(1, "GET /backup" + each + made.get(each % 7), 200, 44_000 + each * 7 % 60);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void sleepingIsNoReading() throws Exception {
    log.at(2, 3, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 90; each++) {
      String asked = "GET /item.php?id=" + each + "%27%20AND%20SLEEP%285%29--%20-";
      log.then(1, asked, 200, each % 3 == 0 ? 4_140 : 4_137);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void customersWhoseCardsASkimmerSendsToTheStoreItselfAreNoIntruders() throws Exception {
    for (int hour = 0; hour < 40; hour++) {
      log.at(2 + hour / 20, hour % 20, 31).by("192.0.2." + (hour + 1), WrittenLog.CUSTOMER);
      log.from("https://shop.example/checkout/");
      log.then(0, "POST /media/wysiwyg/home/icon.php", 200, 43);
      log.then(1, "POST /checkout/onepage/saveOrder", 200, 160);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.scene().actors()).flatExtracting(Actor::addresses).isEmpty();
    assertThat(found.harm().exposure()).anyMatch(each -> each.category().equals("payment"));
  }

  @Test
  void thoseWhomAForgedPageDeceivesAreNoIntruders() throws Exception {
    String page = "/wp-content/uploads/dhl/track/";
    log.at(2, 2, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 6; each++) {
      log.then(30, "POST /wp-content/uploads/wp-mail.php", 200, 900 + each * 1_111);
    }
    for (int each = 0; each < 40; each++) {
      log.at(3, each % 20, 31).by("192.0.2." + (each + 1), WrittenLog.CUSTOMER);
      log.then(0, "GET " + page + "index.php?id=" + each, 200, 8_100);
      log.from("https://shop.example" + page).then(30, "POST " + page + "send.php", 302, 0);
    }

    assertThat(log.investigated().scene().actors())
        .flatExtracting(Actor::addresses)
        .containsExactly(STRANGER);
  }

  @Test
  void whoFetchesTheCheckoutAndBringsItBackChangedIsAskedAbout() throws Exception {
    String line =
        "Wed Nov  4 01:%02d:20 2026 1 %s %d /htdocs/js/checkout.js b _ %s r web ftp 0 * c%n";
    log.beside(
        "xferlog",
        String.format(line, 12, STRANGER, 16_120, "o")
            + String.format(line, 13, STRANGER, 16_990, "i"));

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void aLoadTestThatSaysSoIsNobodysAttempt() throws Exception {
    log.at(2, 22, 0).by(STRANGER, "Grafana k6/0.49.0 (https://k6.io/)");
    for (int each = 0; each < 300; each++) {
      log.then(1, "POST /account/login", 200, 40_000).then(0, "POST /checkout/cart", 200, 22_000);
    }

    assertThat(log.investigated().scene().actors()).isEmpty();
  }

  @Test
  void aCarriersCustomersAfterANewsletterAreNoList() throws Exception {
    log.at(2, 10, 0).by("198.18.4.10", WrittenLog.CUSTOMER).from("https://shop.example/");
    for (int visit = 0; visit < 300; visit++) {
      log.then(9, "GET /my-account/", 200, 38_000);
      for (int wrong = 0; wrong < visit % 4; wrong++) {
        log.then(8, "POST /my-account/", 200, 38_600);
      }
      log.then(9, "POST /my-account/", visit % 2 == 0 ? 302 : 200, visit % 2 == 0 ? 0 : 38_600);
      log.then(1, "GET /my-account/", 200, 41_000);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aServerThatFailsAtEverythingHasNoBackDoor() throws Exception {
    log.at(2, 3, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 40; each++) {
      log.then(1, "GET /shell.aspx", 500, 3_026).then(1, "GET /trace.axd", 500, 3_026);
      log.then(1, "GET /elmah.axd", 500, 3_026).then(1, "GET /q" + each + ".asp", 500, 3_026);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void whatAToolSendsToFindAGuardReadsNoTable() throws Exception {
    String guard =
        "%20AND%201%3D1%20UNION%20ALL%20SELECT%201%2CNULL%2C%27%3Cscript%3Ealert%28%22XSS%22%29"
            + "%3C%2Fscript%3E%27%2Ctable_name%20FROM%20information_schema.tables%20WHERE%202%3E1"
            + "--%2F%2A%2A%2F%3B%20EXEC%20xp_cmdshell%28%27cat%20..%2F..%2F..%2Fetc%2Fpasswd%27%29%23";
    log.at(2, 3, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, "GET /search.php?q=lamp&cFfc=5101" + guard, 200, 3_535);
    String pair =
        "%28CASE%20WHEN%20%285457%3D41{n}%29%20THEN%205457%20ELSE%205457%2A%28SELECT%205457";
    String dual = "%20FROM%20DUAL%20UNION%20SELECT%2041{n}%20FROM%20DUAL%29%20END%29";
    for (int each = 10; each < 70; each++) {
      String asked = (pair + dual).replace("{n}", String.valueOf(each));
      log.then(1, "GET /search.php?q=" + asked, 200, 1_100 + (each * 0x9e3779b9 >>> 8) % 41);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aConnectorOfMigrationsIsNoBackDoor() throws Exception {
    log.at(2, 10, 0).by(STRANGER, "Mozilla/5.0 (compatible; Cart2Cart/1.0)");
    for (int each = 0; each < 200; each++) {
      String asked = "POST /bridge2cart/bridge.php?token=9f31c0e77a1d&action=query";
      log.then(2, asked, 200, 90 + each * 171);
    }

    assertThat(log.investigated().verdict()).isIn(Verdict.NO_EVIDENCE, Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aPageThatVariesRunsNoneOfAHundredCommands() throws Exception {
    log.at(2, 3, 0).by(STRANGER, WrittenLog.TOOL);
    for (int each = 0; each < 150; each++) {
      String asked = "GET /index.php?route=product/product&product_id=1;id&n=" + each;
      log.then(1, asked, each % 3 == 0 ? 200 : 404, each % 2 == 0 ? 47_000 + each * 9 : 33_000);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }
}
