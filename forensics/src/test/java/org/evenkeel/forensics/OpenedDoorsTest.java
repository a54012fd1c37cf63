package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Doors that were opened by one request among many, and who came through them.
class OpenedDoorsTest {
  private static final String GUESSER = "192.0.2.66";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(4, "/product/brass-lamp/", 46_000);
    for (int day = 0; day < 4; day++) {
      log.at(day, 8, 30).by("203.0.113.7", WrittenLog.OFFICE);
      log.then(0, "POST /wp-login.php", 302, 0);
      log.then(1, "GET /wp-admin/", 200, 91_000);
      log.then(60, "GET /wp-admin/edit.php", 200, 84_000);
    }
  }

  @Test
  void theAnswerThatLetsStaffInLetsAGuesserInToo() throws Exception {
    guesses();
    log.then(2, "POST /wp-login.php", 302, 0);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
    assertThat(found.answer().story().getFirst().text())
        .contains("got the answer that the staff get who are let in");
  }

  @Test
  void anAnswerThatNobodyElseGotIsOnlyAMaybe() throws Exception {
    guesses();
    log.then(2, "POST /wp-login.php", 302, 512);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  @Test
  void guessesThatAreAllAnsweredAlikeAreAttempts() throws Exception {
    guesses();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  private void guesses() {
    log.at(2, 3, 0).by(GUESSER, WrittenLog.TOOL);
    for (int guess = 0; guess < 120; guess++) {
      log.then(2, "POST /wp-login.php", 200, 7_118 + guess % 5);
    }
  }

  @Test
  void whoSentTheFormIsNamedWhoseScriptMadeAUserInTheBrowserOfStaff() throws Exception {
    log.at(1, 22, 10).by("198.18.4.20", WrittenLog.TOOL);
    log.then(0, "POST /contact/", 200, 14_000);
    log.at(2, 9, 15).by("203.0.113.7", WrittenLog.OFFICE);
    log.then(0, "GET /wp-admin/user-new.php", 200, 60_000);
    log.then(1, "POST /wp-admin/user-new.php", 302, 0);
    log.at(2, 21, 40).by("198.18.4.99", WrittenLog.CUSTOMER);
    log.then(0, "POST /wp-login.php", 302, 0);
    log.then(1, "GET /wp-admin/", 200, 91_000);
    log.then(60, "POST /wp-admin/plugin-install.php?tab=upload&action=upload-plugin", 200, 30_000);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
    assertThat(found.scene().actors())
        .anySatisfy(actor -> assertThat(actor.addresses()).contains("198.18.4.20"))
        .noneSatisfy(actor -> assertThat(actor.addresses()).contains("203.0.113.7"));
  }

  @Test
  void whoUsesAProgramMinutesAfterSendingSomethingPutItThere() throws Exception {
    log.at(0, 0, 20).by(GUESSER, WrittenLog.TOOL);
    log.then(0, "GET /?page=../../../../etc/passwd", 404, 900);
    log.then(5, "GET /k3x9.php", 404, 900);
    log.then(40, "POST /?form=upload", 200, 300);
    uses();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aProgramThatNobodyCanHavePlacedIsOnlyAMaybe() throws Exception {
    log.at(0, 0, 20).by(GUESSER, WrittenLog.TOOL);
    log.then(0, "GET /?page=../../../../etc/passwd", 404, 900);
    log.then(5, "GET /k3x9.php", 404, 900);
    uses();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.POSSIBLE);
  }

  private void uses() {
    log.then(30, "POST /k3x9.php", 200, 40);
    log.then(9, "POST /k3x9.php", 200, 2_140);
    log.then(9, "POST /k3x9.php", 200, 40);
  }
}
