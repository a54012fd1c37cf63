package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who is inside: colleagues on ordinary and on bad days, and others.
class StrangersInsideTest {
  private static final String TOKEN = "&user_token=a1b2c3d4e5f6071829304a5b6c7d8e9f";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder);
  }

  @Test
  void aColleagueWhoMistypesDuringAStormOfGuessesIsNotAccused() throws Exception {
    log.customers(3, "/product/brass-lamp/", 46_000);
    for (int day = 0; day < 3; day++) {
      log.at(day, 8, 30).by("203.0.113.7", WrittenLog.OFFICE);
      log.then(0, "POST /wp-login.php", 200, 7_120);
      log.then(9, "POST /wp-login.php", 302, 0);
      log.then(1, "GET /wp-admin/", 200, 91_000);
    }
    for (int guess = 0; guess < 400; guess++) {
      log.at(1, 7, 0).by("192.0.2." + (guess % 40 + 1), WrittenLog.TOOL);
      log.then(guess * 20, "POST /wp-login.php", 200, 7_118 + guess % 5);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(found.scene().actors())
        .isNotEmpty()
        .noneSatisfy(actor -> assertThat(actor.addresses()).contains("203.0.113.7"));
  }

  @Test
  void someoneNewWhoMakesAUserAndTakesTheDatabaseIsWorthAQuestion() throws Exception {
    office();
    log.at(1, 23, 2).by("192.0.2.44", WrittenLog.CUSTOMER);
    log.then(0, "POST /admin/index.php?route=common/login", 302, 0);
    log.then(1, "GET /admin/index.php?route=common/dashboard" + TOKEN, 200, 42_000);
    log.then(30, "POST /admin/index.php?route=user/user/add" + TOKEN, 302, 0);
    log.then(30, "POST /admin/index.php?route=tool/backup/export" + TOKEN, 200, 9_400_221);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.POSSIBLE);
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("192.0.2.44");
  }

  @Test
  void someoneNewWhoOnlyWorksThereAccusesNobody() throws Exception {
    office();
    log.at(1, 23, 2).by("192.0.2.44", WrittenLog.CUSTOMER);
    log.then(0, "POST /admin/index.php?route=common/login", 302, 0);
    log.then(1, "GET /admin/index.php?route=common/dashboard" + TOKEN, 200, 42_000);
    log.then(30, "GET /admin/index.php?route=sale/order" + TOKEN, 200, 40_000);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void aListOfPasswordsTriedOnceFromEachAddressIsFound() throws Exception {
    log.customers(2, "/brass-lamp.html", 46_000);
    for (int guess = 0; guess < 240; guess++) {
      String who = "192.0." + (guess / 200 + 2) + "." + (guess % 200 + 1);
      boolean fits = guess % 60 == 59;
      log.at(1, 1, 0).by(who, WrittenLog.TOOL);
      log.then(guess * 12, "GET /customer/account/login/", 200, 7_676);
      log.then(1, "POST /customer/account/loginPost/", 302, 5);
      log.then(1, "GET /customer/account/" + (fits ? "" : "login/"), 200, fits ? 9_100 : 7_676);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("credential-stuffing");
    assertThat(found.harm().exposure().getFirst().people().best()).isEqualTo(4);
  }

  @Test
  void aPasswordWhereOthersUseKeysAndACopyOfTheDatabaseIsABreakIn() throws Exception {
    log.customers(5, "/product/brass-lamp/", 46_000);
    StringBuilder sign = new StringBuilder();
    for (int day = 2; day < 7; day++) {
      sign.append("Nov  ").append(day).append(" 09:05:00 web1 sshd[9");
      sign.append(day)
          .append("]: Accepted publickey for deploy from 203.0.113.7 port 50122 ssh2: ");
      sign.append("ED25519 SHA256:Qk3aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\n");
      if (day == 4) {
        sign.append("Nov  4 23:10:00 web1 sshd[2900]: Accepted password for deploy from ");
        sign.append("192.0.2.9 port 40122 ssh2\n");
        sign.append("Nov  4 23:11:30 web1 sudo:   deploy : TTY=pts/0 ; PWD=/var/www ; USER=root ;");
        sign.append(" COMMAND=/usr/bin/mysqldump --all-databases\n");
      }
    }
    log.beside("auth.log", sign.toString());

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("valid-account");
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("192.0.2.9");
  }

  @Test
  void aColleagueWhoseDashboardCallsThePathOfTheSignInGuessesNothing() throws Exception {
    log.customers(8, "/3-lamps", 39_000);
    String office = "/admin77xq/index.php";
    String page = "?controller=AdminDashboard&token=0123456789abcdef0123456789abcdef";
    for (int turn = 0; turn < 70; turn++) {
      log.at(turn / 9, 8 + turn % 9, 30).by("203.0.113.7", WrittenLog.OFFICE);
      log.from("https://shop.example" + office);
      log.then(0, "POST " + office + "?rand=17000" + turn, 200, 110);
      log.then(1, "GET " + office + page, 200, 73_000 + turn);
      for (int call = 0; call < 3; call++) {
        String again = "?controller=AdminDashboard&ajax=1&action=refreshDashboard&rand=17";
        log.then(50, "POST " + office + again + turn + call, 200, 150 + (turn * 7 + call) % 700);
      }
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.NO_EVIDENCE);
    assertThat(found.scene().actors()).isEmpty();
  }

  private void office() {
    log.customers(2, "/index.php?route=product/product&product_id=30", 29_000);
    for (int day = 0; day < 2; day++) {
      log.at(day, 8, 30).by("203.0.113.7", WrittenLog.OFFICE);
      log.then(0, "POST /admin/index.php?route=common/login", 302, 0);
      log.then(1, "GET /admin/index.php?route=common/dashboard" + TOKEN, 200, 42_000);
      log.then(60, "GET /admin/index.php?route=sale/order" + TOKEN, 200, 38_000);
    }
  }
}
