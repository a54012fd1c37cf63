package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Exposure;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Thefts that send nothing odd: each request is one that customers or staff send, too.
class QuietThievesTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
  private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64) Firefox/128.0";

  private final StringBuilder log = new StringBuilder();
  private long second;

  @TempDir private Path folder;

  @Test
  void aGiftCardWithAnotherAnswerThanTheRestHeldMoney() throws Exception {
    for (int card = 0; card < 60; card++) {
      line("198.51.100.9", "GET /gift-card/balance?code=GC7" + card, card == 41 ? 107 : 41);
    }

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("gift-card-enumeration");
    assertThat(found.answer().entryPoint().at()).isEqualTo(START.plusSeconds(42));
    assertThat(found.harm().exposure().getFirst().people()).isEqualTo(new Exposure.People(1, 1, 1));
  }

  @Test
  void giftCardsThatAllAnswerAlikeAreAnAttempt() throws Exception {
    for (int card = 0; card < 60; card++) {
      line("198.51.100.9", "GET /gift-card/balance?code=GC7" + card, 41);
    }

    assertThat(investigated().verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void customersOpenedFasterThanAnybodyWorksAreAMisusedPermission() throws Exception {
    line("192.0.2.5", "GET /wp-admin/index.php", 61_000);
    for (int customer = 100; customer < 260; customer++) {
      line("192.0.2.5", "GET /wp-admin/user-edit.php?user_id=" + customer, 80_000 + customer);
    }

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("misused-permission");
    assertThat(found.harm().exposure().getFirst().people().best()).isEqualTo(160);
  }

  @Test
  void oneListOfPasswordsFromManyAddressesIsOneOperator() throws Exception {
    for (int guess = 0; guess < 160; guess++) {
      line("198.51.100." + guess % 40, "POST /my-account/", 14_000);
    }
    line("198.51.100.7", "POST /my-account/", 302, 0);
    line("198.51.100.7", "GET /my-account/", 15_300);

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("credential-stuffing");
    assertThat(found.scene().actors().getFirst().addresses()).hasSize(40);
    assertThat(found.harm().exposure().getFirst().people().best()).isEqualTo(1);
  }

  @Test
  void whoTriesNoPasswordAmongThoseWhoDoIsJudged() throws Exception {
    for (int guess = 0; guess < 160; guess++) {
      line("198.51.100." + guess % 40, "POST /my-account/", 14_000);
    }
    for (int order = 0; order < 40; order++) {
      line("203.0.113.9", "GET /my-account/view-order/" + (700 + order), 15_300 + order);
    }
    replace(BROWSER, "-");

    assertThat(investigated().coverage().unjudged()).isEmpty();
  }

  @Test
  void billsOpenedByTheThousandAreAWalkThoughFewOfTheirLinesAreKept() throws Exception {
    for (int bill = 0; bill < 1_200; bill++) {
      line("198.51.100.9", "GET /index.php?controller=pdf-invoice&id_order=" + bill, 39_000 + bill);
    }

    Investigation found = investigated();
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("broken-access-control");
    assertThat(found.harm().exposure().getFirst().people().best()).isEqualTo(1_200);
  }

  @Test
  void aCopyThatOneFoundAndAnotherFetchedIsOneTheft() throws Exception {
    for (int name = 0; name < 9; name++) {
      line("198.51.100.9", "HEAD /old/backup" + name + ".zip", 404, 0);
    }
    line("198.51.100.9", "HEAD /old/shop_2023.sql", 200, 0);
    line("203.0.113.77", "GET /old/shop_2023.sql", 200, 88_000_000);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.scene().actors().getFirst().addresses())
        .containsExactly("198.51.100.9", "203.0.113.77");
  }

  @Test
  void aNoticeOfPaymentSecondsAfterOnesOwnOrderIsForged() throws Exception {
    line("198.51.100.9", "POST /wp-json/wc/store/v1/checkout", 900);
    line("198.51.100.9", "POST /?wc-api=WC_Gateway_Coins", 8);

    Investigation found = investigated();
    assertThat(found.verdict()).isEqualTo(Verdict.POSSIBLE);
    assertThat(found.answer().vulnerabilities().getFirst().component()).isEqualTo("coins");
  }

  private void replace(String text, String with) {
    String whole = log.toString().replace(text, with);
    log.setLength(0);
    log.append(whole);
  }

  private void line(String address, String request, long bytes) {
    line(address, request, 200, bytes);
  }

  private void line(String address, String request, int status, long bytes) {
    second++;
    log.append(
        "%s - - [01/Mar/2026:10:%02d:%02d +0000] \"%s HTTP/1.1\" %d %d \"-\" \"%s\"%n"
            .formatted(address, second / 60, second % 60, request, status, bytes, BROWSER));
  }

  private Investigation investigated() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
