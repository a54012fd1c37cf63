package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.recognise.StoreKind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Short logs that do not show the store's software: what the owner says of it changes the answer.
class OwnersWordTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String THIEF = "198.51.100.9";
  private static final String KEY = "0123456789abcdef".repeat(4);

  private final StringBuilder log = new StringBuilder();
  private int second;

  @TempDir private Path folder;

  @Test
  void guessingAtARenamedMagentoDoorIsSeenToSucceed() throws Exception {
    guesses(30, "POST /vault9/", 200, 2211);
    line("POST /vault9/", 302, 0);
    line("GET /vault9/admin/dashboard/index/key/" + KEY + "/", 200, 41_233);

    steered(StoreKind.MAGENTO);
  }

  @Test
  void guessingAtAMagentoDoorWithoutSecretKeysIsSeenToSucceed() throws Exception {
    guesses(30, "POST /vault9/", 200, 2211);
    line("POST /vault9/", 302, 0);
    line("GET /vault9/sales/order/view/order_id/17/", 200, 31_233);
    line("GET /vault9/mui/index/render/?namespace=sales_order_grid", 200, 41_233);

    steered(StoreKind.MAGENTO);
  }

  @Test
  void guessingInARenamedPrestaShopFolderIsSeenToSucceed() throws Exception {
    for (int guess = 0; guess < 30; guess++) {
      line("POST /gestion77/index.php?rand=17000" + guess, 200, 118);
    }
    line("POST /gestion77/index.php?rand=1700099", 200, 110);
    line("GET /gestion77/index.php/sell/orders/?page=1", 200, 41_233);

    steered(StoreKind.PRESTASHOP);
  }

  @Test
  void pagesOfAnOldOpenCartOfficeShowThatAnAttackerIsInside() throws Exception {
    String secret = "&token=" + KEY.substring(0, 32);
    line("GET /vault9/index.php", 302, 0);
    guesses(3, "GET /item?id=1%20UNION%20SELECT%201,2,3", 404, 512);
    line("GET /vault9/index.php?route=sale/order" + secret, 200, 31_233);

    assertThat(investigated(null).verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
    assertThat(investigated(StoreKind.OPENCART).verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void guessingAtAMovedWordPressDoorIsSeenToSucceed() throws Exception {
    guesses(30, "POST /team-door/", 200, 7_211);
    line("POST /team-door/", 302, 0);
    line("GET /wp-admin/", 200, 61_233);

    steered(StoreKind.WOOCOMMERCE);
  }

  @Test
  void callsOfTheAdministrationShowThatGuessingAtShopwareSucceeded() throws Exception {
    guesses(30, "POST /api/oauth/token", 401, 160);
    line("POST /api/oauth/token", 200, 1_910);
    line("POST /api/search/order", 200, 81_233);

    // Its addresses are like nobody else's, so nobody need say what it is.
    assertThat(investigated(null).verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(investigated(StoreKind.SHOPWARE).verdict()).isEqualTo(Verdict.PROBABLE);
  }

  @Test
  void aCustomersWrongPasswordAtShopwareIsNoSuccess() throws Exception {
    guesses(30, "POST /account/login", 200, 9_211);

    assertThat(investigated(StoreKind.SHOPWARE).verdict()).isEqualTo(Verdict.ATTEMPTS_ONLY);
  }

  @Test
  void whatIsAimedAtOtherSoftwareIsSaidToBe() throws Exception {
    String manager = "/wp-content/plugins/wp-file-manager/lib/php/connector.minimal.php";
    line("GET " + manager + "?cmd=../../etc/passwd", 404, 512);

    assertThat(investigated(StoreKind.MAGENTO).answer().vulnerabilities().getFirst())
        .satisfies(aim -> assertThat(aim.why()).contains("it belongs to wordpress, and the store"))
        .satisfies(aim -> assertThat(aim.confidence()).isLessThan(0.3));
  }

  @Test
  void guessingThatNoPageFollowsStaysAnAttemptWhateverTheOwnerSays() throws Exception {
    guesses(30, "POST /vault9/", 200, 2211);
    guesses(30, "POST /gestion77/index.php?rand=17", 200, 118);
    guesses(30, "POST /api/oauth/token", 401, 160);

    for (StoreKind said : StoreKind.values()) {
      assertThat(investigated(said).verdict()).isLessThanOrEqualTo(Verdict.ATTEMPTS_ONLY);
    }
  }

  /// Unsaid, the log does not tell the software, and the success is not seen for what it is.
  private void steered(StoreKind said) throws Exception {
    Investigation unsaid = investigated(null);
    assertThat(unsaid.scene().platform().name()).isEmpty();
    assertThat(unsaid.verdict()).isLessThan(Verdict.PROBABLE);
    Investigation found = investigated(said);
    assertThat(found.verdict()).isEqualTo(Verdict.PROBABLE);
    assertThat(found.answer().entryPoint().technique().name()).isEqualTo("guessed-password");
  }

  private void guesses(int times, String request, int status, int bytes) {
    for (int guess = 0; guess < times; guess++) {
      line(request, status, bytes);
    }
  }

  private void line(String request, int status, int bytes) {
    log.append(
        "%s - - [01/Mar/2026:10:%02d:%02d +0000] \"%s HTTP/1.1\" %d %d \"-\" \"curl/8.5\"%n"
            .formatted(THIEF, second / 60, second % 60, request, status, bytes));
    second++;
  }

  private Investigation investigated(@Nullable StoreKind said) throws Exception {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    Request request = Request.of(List.of(file)).with(new Beside(null, said, StoreCopy.none()));
    return new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
  }
}
