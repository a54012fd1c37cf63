package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Breaches of which little is left in the log, and what looks like them.
class WhatIsLeftTest {
  private static final String EDGE = "172.68.40.";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder);
  }

  @Test
  void billsThatAToolCountsThroughAreNoPageForWhatIsMissing() throws Exception {
    log.customers(3, "/product/brass-lamp/", 46_000);
    log.at(1, 1, 26).by("192.0.2.44", "Fuzz Faster U Fool v2.1.0");
    for (int bill = 34_028; bill < 34_128; bill++) {
      log.then(1, "GET /my-account/view-order/" + bill + "/", 200, 73_000 + bill * 37 % 2_000);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void commandsToOneProgramThroughManyEdgesAreOneShell() throws Exception {
    log.customers(3, "/brass-lamp", 46_000);
    String[] commands = {"id", "uname+-a", "cat+/etc/passwd", "ls+-la+/var/www", "ps+aux"};
    for (int use = 0; use < 20; use++) {
      log.at(2, use, 3).by(EDGE + (use + 1), WrittenLog.CUSTOMER);
      String program = "GET /extension/v8/catalog/v8.php?q=" + commands[use % 5];
      log.then(0, program, 200, 90 + use * 131).then(20, program + "%20", 200, 97 + use * 57);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aCopyThatASearchersProgramFetchesFromElsewhereIsTaken() throws Exception {
    log.customers(2, "/brass-lamp", 46_000);
    search();
    log.at(1, 12, 40).by("198.18.0.9", "curl/8.11.0");
    log.then(0, "GET /old/brasslamps_2023.tar.gz", 200, 1_080_890_763);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("backup-download");
  }

  @Test
  void anArchiveThatSomebodyElseFetchesAfterASearchAccusesNobody() throws Exception {
    log.customers(2, "/brass-lamp", 46_000);
    search();
    log.at(1, 12, 40).by("198.18.0.9", WrittenLog.OFFICE);
    log.then(0, "GET /press/catalogue_2023.zip", 200, 80_890_763);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aColleagueAtHomeWhoChangesAPageAWeekAfterATrainIsNotAccused() throws Exception {
    office(12);
    log.at(2, 0, 33).by("192.0.2.10", WrittenLog.TOOL);
    for (int form = 0; form < 30; form++) {
      log.then(1, "POST /module/sofortbanking/notify", 200, 5_723);
    }
    log.at(2, 15, 49).by("203.0.113.99", WrittenLog.CUSTOMER);
    signsIn();
    log.at(9, 23, 21);
    signsIn();
    log.then(60, "POST /admin77/index.php?controller=AdminModules&configure=ps_customtext", 302, 0);

    assertThat(log.investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  @Test
  void commandsThatFailBehindNginxAreTold() throws Exception {
    log.customers(2, "/brass-lamp", 46_000);
    String head = "2026/11/03 12:42:0";
    String sent = " [error] 847#812: *5369 FastCGI sent in stderr: \"PHP message: sh: 1: ";
    String tail =
        ": not found\" while reading response header from upstream, client: 198.18.0.9,"
            + " server: shop.example, request: \"POST /a.php HTTP/1.1\"\n";
    log.beside("error.log", head + 1 + sent + "wget" + tail + head + 5 + sent + "nmap" + tail);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aPasswordThatFitsTheRunsOwnProgramBehindEdgesIsGuessed() throws Exception {
    log.customers(3, "/brass-lamp.html", 46_000);
    for (int guess = 0; guess < 300; guess++) {
      log.at(1, 0, 29).by(EDGE + (guess % 5 + 1), "Mozlila/5.0 (Linux; Android 7.0)");
      log.then(guess, "POST /admin/", 200, 5_630 + guess % 7);
    }
    log.then(1, "POST /admin/", 302, 0);
    log.at(1, 0, 54).by(EDGE + 77, WrittenLog.OFFICE);
    log.then(0, "POST /admin/", 302, 0).then(1, "GET /admin/admin/dashboard/", 200, 31_264);
    log.then(90, "GET /admin/mui/export/gridToCsv/?namespace=sales_order_grid", 200, 11_949_500);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
  }

  @Test
  void anAnswerThatNeverChangesIsNoSuccess() throws Exception {
    log.customers(3, "/brass-lamp", 46_000);
    log.at(1, 1, 7).by("192.0.2.44", WrittenLog.TOOL);
    for (int form = 0; form < 11; form++) {
      log.then(1, "POST /modules/cdesigner/ajax_upload.php", 200, 949);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aLoneCopyOfTheDatabaseIsAQuestionAndNamesNobody() throws Exception {
    log.customers(5, "/brass-lamp", 46_000);
    log.beside("server_audit.log", dump("20261104 18:16:18") + dump("20261104 18:16:40"));

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.POSSIBLE);
    assertThat(found.answer().entryPoint().atOrBefore()).isTrue();
    assertThat(found.scene().actors())
        .allSatisfy(actor -> assertThat(actor.addresses()).doesNotContain("localhost"));
  }

  @Test
  void aCopyThatBeginsAtAFullMinuteIsATimers() throws Exception {
    log.customers(5, "/brass-lamp", 46_000);
    log.beside("server_audit.log", dump("20261104 03:00:01") + dump("20261104 03:00:04"));

    assertThat(log.investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  private static String dump(String at) {
    String statement = "SELECT /*!40001 SQL_NO_CACHE */ * FROM `oc_customer`";
    return at + ",shop,shop,localhost,9488,2336,QUERY,shop,'" + statement + "',0\n";
  }

  private void search() {
    log.at(1, 12, 10).by("192.0.2.44", "curl/8.11.0");
    for (int name = 0; name < 30; name++) {
      String ending = name % 2 == 0 ? ".zip" : ".sql";
      log.then(1, "GET /backup/brasslamps_" + (2000 + name) + ending, 404, 31_700 + name);
    }
  }

  private void office(int days) {
    log.customers(days, "/brass-lamp", 46_000);
    for (int day = 0; day < days; day++) {
      log.at(day, 9, 1).by("203.0.113.7", WrittenLog.OFFICE);
      signsIn();
    }
  }

  private void signsIn() {
    log.then(0, "POST /admin77/index.php?rand=1711941189326", 200, 110);
    log.then(1, "GET /admin77/index.php?controller=AdminDashboard&token=a1d7", 200, 72_552);
    log.then(20, "GET /admin77/index.php/sell/orders/?_token=BMh5xtJm4", 200, 91_179);
  }
}
