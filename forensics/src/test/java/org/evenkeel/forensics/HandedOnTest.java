package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Statement;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What one found and another took, what one shell was seen doing by several rules, and what many
/// customers' visits had a program complain of.
class HandedOnTest {
  private static final String COPY = "/lampenhaus-nord.tar.gz";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder).customers(3, "/product/brass-lamp/", 46_000);
  }

  @Test
  void whoFetchesTheCopyThatAnotherFoundByTryingTookIt() throws Exception {
    triesNames();
    log.at(1, 9, 40)
        .by("203.0.113.90", WrittenLog.CUSTOMER)
        .then(0, "GET " + COPY, 200, 91_904_602);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("backup-download");
    assertThat(found.scene().actors())
        .anySatisfy(actor -> assertThat(actor.addresses()).contains("203.0.113.90"));
  }

  @Test
  void whoFetchesACopyThatNobodyHadSearchedForIsNotAnIntruder() throws Exception {
    log.at(1, 9, 40)
        .by("203.0.113.90", WrittenLog.CUSTOMER)
        .then(0, "GET " + COPY, 200, 91_904_602);

    assertThat(log.investigated().verdict()).isLessThan(Verdict.POSSIBLE);
  }

  private void triesNames() {
    log.at(1, 9, 0).by("192.0.2.80", WrittenLog.TOOL);
    for (String name :
        List.of("backup.zip", "db.sql", "site.tar.gz", "old.zip", "www.zip", "a.sql")) {
      log.then(1, "HEAD /" + name, 404, 0);
    }
    log.then(1, "HEAD " + COPY, 200, 0);
  }

  @Test
  void theSameRequestsAreToldOnceWithAllTheirNames() throws Exception {
    log.at(1, 9, 0).by("192.0.2.80", WrittenLog.TOOL);
    for (int command = 0; command < 15; command++) {
      log.then(4, "POST /wp-content/uploads/2026/11/thumb.php", 200, 40 + command * 97);
    }

    List<String> story = log.investigated().answer().story().stream().map(Statement::text).toList();
    assertThat(story).filteredOn(text -> text.contains("in 15 requests")).hasSize(1);
    assertThat(story)
        .filteredOn(text -> text.contains("in 15 requests"))
        .allMatch(text -> text.contains("The same requests were also noted as: \""));
  }

  @Test
  void aProgramThatComplainsAtManyCustomersVisitsAccusesNoneOfThem() throws Exception {
    StringBuilder errors = new StringBuilder();
    for (int visit = 0; visit < 20; visit++) {
      errors.append(
          "2026/11/03 10:%02d:00 [error] 8#8: *5 FastCGI sent in stderr: \"PHP message: PHP Warning:  Undefined array key in /var/www/html/media/zoom.php on line 9\" while reading response header from upstream, client: 198.51.%d.%d, server: lamps.example%n"
              .formatted(visit, 100 + visit, 1 + visit));
    }
    log.beside("error.log", errors.toString());

    assertThat(log.investigated().scene().actors()).isEmpty();
  }

  @Test
  void aSessionWithoutASignInInWhichTheDatabaseWasCopiedIsABreakIn() throws Exception {
    StringBuilder signIns = new StringBuilder();
    for (int day = 2; day < 5; day++) {
      signIns.append(
          """
          Nov %2d 09:00:00 shop sshd[71]: Accepted publickey for deploy from 203.0.113.7 port 5 ssh2: ED25519 SHA256:a1
          Nov %2d 09:00:00 shop sshd[71]: pam_unix(sshd:session): session opened for user deploy(uid=1) by (uid=0)
          """
              .formatted(day, day));
    }
    signIns.append(
        "Nov  4 23:10:00 shop sshd[99]: pam_unix(sshd:session): session opened for user agency(uid=2) by (uid=0)\n");
    log.beside("auth.log", signIns.toString());
    log.beside(
        "server_audit.log",
        """
        20261104 23:15:01,shop,root,localhost,9,1,QUERY,lamps,'SELECT /*!40001 SQL_NO_CACHE */ * FROM `wp_users`',0
        20261104 23:15:02,shop,root,localhost,9,2,QUERY,lamps,'SELECT /*!40001 SQL_NO_CACHE */ * FROM `wp_wc_orders`',0
        """);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("valid-account");
  }
}
