package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What lies at an address that can be guessed: other people's papers, lists that were forgotten.
class TakenByNameTest {
  private static final String OFFICE = "192.0.2.10";
  private static final String STRANGER = "203.0.113.77";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(2, "/brass-lamp.html", 46_000);
  }

  @Test
  void invoicesPrintedOneNumberAfterTheOtherAreAWalk() throws Exception {
    log.at(1, 3, 0).by(STRANGER, WrittenLog.CUSTOMER);
    for (int order = 2_900; order < 3_100; order++) {
      String asked = "GET /?action=generate_wpo_wcpdf&document_type=invoice&order_ids=" + order;
      log.then(2, asked, 200, 39_000 + order * 7 % 4_000);
    }

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("broken-access-control");
    assertThat(found.harm().exposure().getFirst().people())
        .isEqualTo(new Exposure.People(100, 200, 200));
  }

  @Test
  void papersInAFolderAreAWalkThoughSomeNumbersAreMissing() throws Exception {
    log.at(1, 3, 0).by(STRANGER, WrittenLog.CUSTOMER);
    for (int paper = 2_900; paper < 3_000; paper++) {
      String asked = "GET /wp-content/uploads/invoices/invoice-" + paper + ".pdf";
      log.then(2, asked, paper % 7 == 0 ? 404 : 200, 39_000 + paper * 7 % 4_000);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aCustomerMayOpenFiveOfTheirOwn() throws Exception {
    log.at(1, 18, 0).by(STRANGER, WrittenLog.CUSTOMER).from("https://shop.example/my-account/");
    for (int order = 2_900; order < 2_905; order++) {
      log.then(20, "GET /my-account/view-order/" + order + "/", 200, 39_000 + order);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void manualsThatACrawlerFollowsByLinksAreNoWalk() throws Exception {
    log.at(1, 3, 0).by(STRANGER, "Mozilla/5.0 (compatible; bingbot/2.0)");
    log.from("https://shop.example/manuals/");
    for (int paper = 100; paper < 180; paper++) {
      log.then(9, "GET /downloads/" + paper, 200, 139_000 + paper * 7);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void downloadsCountedThroughFromNoPageAreAWalk() throws Exception {
    log.at(1, 3, 0).by(STRANGER, WrittenLog.TOOL);
    for (int paper = 100; paper < 180; paper++) {
      log.then(1, "GET /account/download/" + paper, 200, 139_000 + paper * 7);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aProgramThatFetchedOrdersFromTheFirstHourOnWalksThroughNothing() throws Exception {
    for (int order = 100; order < 148; order++) {
      log.at((order - 100) / 24, (order - 100) % 24, 15).by(STRANGER, "Stock/3.1");
      log.then(0, "GET /rest/V1/orders/" + order, 200, 9_000 + order);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aListFoundByTryingNamesIsAsManyPeopleAsItsBytesHold() throws Exception {
    log.at(1, 5, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, "GET /var/export/customers.csv", 404, 1_200);
    log.then(2, "GET /var/importexport/customer.csv", 200, 4_122_011);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("exposed-export");
    assertThat(found.harm().exposure().getFirst().people().best()).isEqualTo(17_921);
  }

  @Test
  void aPartnerFetchesTheOrdersEveryDay() throws Exception {
    for (int day = 0; day < 6; day++) {
      log.at(day, 6, 0)
          .by(OFFICE, "Wget/1.21")
          .then(0, "GET /export/orders.csv", 200, 41_000 + day);
    }

    assertThat(log.investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  @Test
  void aDatedCopyOfAnExtensionForBackupsIsTakenAsOneIs() throws Exception {
    log.at(1, 4, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, "GET /wp-content/backups/db.gz", 404, 900);
    log.then(
        2, "GET /wp-content/updraft/backup_2026-10-01-0300_Shop_1a2b3c-db.gz", 200, 31_000_222);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void whatOnlyTheServerCanReachIsFetchedForAStranger() throws Exception {
    String proxy = "GET /index.php?route=extension/module/imgproxy&url=";
    log.at(1, 4, 0).by(STRANGER, WrittenLog.TOOL);
    log.then(0, proxy + "http://169.254.169.254/latest/meta-data/iam/role", 200, 1_312);
    log.then(4, proxy + "http://127.0.0.1/server-status", 200, 1_980);

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().name())
        .isEqualTo("server-side-request-forgery");
  }

  @Test
  void aToolThatPullsWholeListsWithAKeyIsAQuestionToAsk() throws Exception {
    log.at(1, 4, 0).by(STRANGER, "curl/8.9.1");
    for (int page = 0; page < 6; page++) {
      String asked = "GET /api/customers?ws_key=QQ11&display=full&limit=" + page * 500 + ",500";
      log.then(6, asked, 200, 612_000 + page);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }
}
