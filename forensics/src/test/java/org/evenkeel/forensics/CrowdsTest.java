package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Crowd;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Addresses behind which more than one visitor stands are told in words, and nobody is advised to
/// block them.
class CrowdsTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String OFFICE = "203.0.113.7";
  private static final String CARRIER = "100.64.3.9";
  private static final String FIREFOX = "Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Firefox/128.0";

  private final StringBuilder log = new StringBuilder();
  private int second;

  @TempDir private Path folder;

  @Test
  void aLogBehindAContentNetworkSaysSoAndHowToSeeThroughIt() throws Exception {
    shopping("162.158.90.", 60);
    shell("162.158.90.17");

    Investigation found = investigated();
    assertThat(kinds(found)).containsExactly(Crowd.Kind.EDGE);
    assertThat(found.answer().unknown())
        .anySatisfy(
            each ->
                assertThat(each)
                    .startsWith("Most requests (100 of 100")
                    .contains("Cloudflare", "real_ip_header CF-Connecting-IP", "RemoteIPHeader"));
    assertThat(found.answer().firstSteps())
        .anyMatch(step -> step.startsWith("Do not block the addresses of Cloudflare"));
    assertThat(found.answer().story().getFirst().text()).contains("somewhere behind Cloudflare");
  }

  @Test
  void aLogBehindALoadBalancerSaysSo() throws Exception {
    shopping("10.0.0.", 60);

    assertThat(kinds(investigated())).containsExactly(Crowd.Kind.PROXY);
  }

  @Test
  void oneAddressOfEverybodyIsAProxy() throws Exception {
    for (int visit = 0; visit < 60; visit++) {
      line("198.51.100.80", "GET /shop/" + visit + "/", 200, browser(visit));
    }

    Investigation found = investigated();
    assertThat(kinds(found)).containsExactly(Crowd.Kind.PROXY);
    assertThat(found.answer().unknown())
        .anySatisfy(each -> assertThat(each).contains("set_real_ip_from 198.51.100.80;"));
  }

  @Test
  void aScannerUnderManyNamesIsNoProxy() throws Exception {
    for (int visit = 0; visit < 60; visit++) {
      line("198.51.100.80", "GET /backup" + visit + ".zip", 404, browser(visit));
    }

    assertThat(kinds(investigated())).isEmpty();
  }

  @Test
  void anOrdinaryLogHasNoCrowd() throws Exception {
    shopping("198.51.100.", 60);

    assertThat(kinds(investigated())).isEmpty();
  }

  @Test
  void whatStaffDoesIsNotTheAttackersBehindTheSameAddress() throws Exception {
    for (int day = 0; day < 6; day++) {
      staffAtWork();
    }
    for (int probe = 0; probe < 5; probe++) {
      line(OFFICE, "GET /item?id=" + probe + "%20UNION%20SELECT%201,2,3--", 404, "sqlmap/1.8");
    }
    staffAtWork();

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(kinds(found)).containsExactly(Crowd.Kind.OFFICE);
    assertThat(found.coverage().crowds().getFirst().warning()).contains("your own people");
  }

  @Test
  void anIntruderBehindTheOfficesAddressIsSeen() throws Exception {
    for (int day = 0; day < 6; day++) {
      staffAtWork();
    }
    shell(OFFICE);
    staffAtWork();

    Investigation found = investigated();
    assertThat(found.verdict()).isGreaterThanOrEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().firstSteps())
        .anyMatch(step -> step.startsWith("Do not block " + OFFICE));
  }

  @Test
  void whoGuessedAndThenWorksIsNoColleague() throws Exception {
    for (int guess = 0; guess < 40; guess++) {
      line(OFFICE, "POST /wp-login.php", 200, "python-requests/2.31");
    }
    for (int day = 0; day < 6; day++) {
      staffAtWork();
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void customersBehindAnIntrudersAddressAreSpokenFor() throws Exception {
    for (int phone = 0; phone < 5; phone++) {
      line(CARRIER, "GET /shop/shoes/", 200, browser(phone));
      line(CARRIER, "GET /wp-content/themes/shop/style.css", 200, browser(phone));
      line(CARRIER, "GET /product/boots/", 200, browser(phone));
    }
    shell(CARRIER);

    Investigation found = investigated();
    assertThat(kinds(found)).containsExactly(Crowd.Kind.CUSTOMERS);
    assertThat(found.answer().firstSteps())
        .anyMatch(step -> step.startsWith("Do not block " + CARRIER));
  }

  private static List<Crowd.Kind> kinds(Investigation found) {
    return found.coverage().crowds().stream().map(Crowd::kind).toList();
  }

  private void shopping(String network, int visits) {
    for (int visit = 0; visit < visits; visit++) {
      line(network + visit % 20, "GET /product/" + visit + "/", 200, browser(visit));
    }
  }

  private void staffAtWork() {
    line(OFFICE, "POST /wp-login.php", 302, FIREFOX);
    line(OFFICE, "GET /wp-admin/", 200, FIREFOX);
    line(OFFICE, "GET /wp-admin/edit.php?post_type=shop_order", 200, FIREFOX);
    second += 86_400;
  }

  private void shell(String address) {
    for (int call = 0; call < 5; call++) {
      String request = "POST /wp-content/uploads/2026/03/x.php";
      log.append(line(address, request, 200, 31 + 97 * call, "curl/8.5"));
    }
  }

  private static String browser(int number) {
    return "Mozilla/5.0 (Linux; Android 14; SM-" + number + ") Chrome/126.0";
  }

  private void line(String address, String request, int status, String agent) {
    log.append(line(address, request, status, status == 302 ? 0 : 4_200 + second % 900, agent));
  }

  private String line(String address, String request, int status, int bytes, String agent) {
    int at = second += 5;
    return "%s - - [%02d/Mar/2026:%02d:%02d:%02d +0000] \"%s HTTP/1.1\" %d %d \"-\" \"%s\"%n"
        .formatted(
            address,
            1 + at / 86_400,
            at / 3600 % 24,
            at / 60 % 60,
            at % 60,
            request,
            status,
            bytes,
            agent);
  }

  private Investigation investigated() throws Exception {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
