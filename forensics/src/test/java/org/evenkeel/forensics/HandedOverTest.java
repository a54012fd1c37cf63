package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One finds or brings, and what follows is done by another, or another way.
class HandedOverTest {
  private static final String SHELL = "/wp-content/uploads/forms/tmp/k.php";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(4, "/brass-lamp.html", 46_000);
  }

  @Test
  void aShellTriedByOneAndUsedByAnotherNextDayCameWithTheFirst() throws Exception {
    log.at(1, 3, 0).by("192.0.2.12", WrittenLog.TOOL);
    log.then(0, "GET /wp-content/plugins/form-maker/readme.txt", 404, 900);
    log.then(1, "POST /wp-admin/admin-ajax.php?action=form_send_piece", 200, 61);
    log.then(2, "GET " + SHELL, 200, 11);
    log.at(2, 15, 0).by("203.0.113.9", WrittenLog.CUSTOMER);
    for (int use = 0; use < 9; use++) {
      log.then(30, "POST " + SHELL, 200, 31 + use * 770);
    }

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("unrestricted-upload");
    assertThat(found.answer().entryPoint().at()).isEqualTo("2026-11-03T03:00:01Z");
  }

  @Test
  void aProgramBroughtByAnAccountForFilesIsThatAccountsWayIn() throws Exception {
    log.beside(
        "xferlog",
        """
        Mon Nov  2 10:00:00 2026 1 192.0.2.7 3000 /htdocs/wp-content/uploads/feed.csv b _ i r agency ftp 0 * c
        Tue Nov  3 10:00:00 2026 1 192.0.2.7 3000 /htdocs/wp-content/uploads/feed.csv b _ i r agency ftp 0 * c
        Wed Nov  4 03:00:00 2026 1 203.0.113.9 900 /htdocs/wp-content/uploads/ll.php b _ i r agency ftp 0 * c
        Wed Nov  4 10:00:00 2026 1 192.0.2.7 3000 /htdocs/wp-content/uploads/feed.csv b _ i r agency ftp 0 * c
        """);
    log.at(2, 3, 5).by("203.0.113.9", WrittenLog.CUSTOMER);
    for (int use = 0; use < 6; use++) {
      log.then(30, "POST /wp-content/uploads/ll.php", 200, 31 + use * 770);
    }

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("valid-account");
    assertThat(found.answer().entryPoint().at()).isEqualTo("2026-11-04T03:00:00Z");
  }

  @Test
  void aStrangerWhoMakesKeysAndFetchesWholeListsIsAQuestionToAsk() throws Exception {
    for (int day = 0; day < 4; day++) {
      log.at(day, 8, 0).by("192.0.2.5", WrittenLog.OFFICE);
      log.then(0, "POST /auth/user/emailpass", 200, 516);
      for (int page = 0; page < 9; page++) {
        log.then(40, "GET /admin/orders?offset=" + page * 20 + "&limit=20", 200, 9_000 + page);
      }
    }
    log.at(3, 2, 0).by("203.0.113.9", WrittenLog.CUSTOMER);
    log.then(0, "POST /auth/user/emailpass", 200, 516);
    log.then(2, "POST /admin/api-keys", 200, 390);
    for (int page = 0; page < 9; page++) {
      log.then(1, "GET /admin/orders?limit=200&offset=" + page * 200, 200, 400_000 + page);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void theOfficeFetchesWhatAScreenShowsAndIsNoStranger() throws Exception {
    for (int day = 0; day < 4; day++) {
      log.at(day, 8, 0).by("192.0.2.5", WrittenLog.OFFICE);
      for (int page = 0; page < 9; page++) {
        log.then(40, "GET /admin/orders?offset=" + page * 20 + "&limit=20", 200, 9_000 + page);
      }
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }
}
