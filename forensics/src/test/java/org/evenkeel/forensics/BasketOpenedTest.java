package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.evenkeel.forensics.investigation.Investigation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A program that came with an article put into a basket, at Magento's interface, after tries that
/// failed: the call that opens the basket brings nothing.
class BasketOpenedTest {
  private static final String BASKETS = "POST /rest/default/V1/guest-carts";
  private static final String SHELL = "GET /media/custom_options/quote/r/e/resize8.php?g=";

  @TempDir private Path folder;

  @Test
  void theCallThatCarriedTheProgramIsTheWayIn() throws Exception {
    WrittenLog log = new WrittenLog(folder).customers(4, "/catalog/product/view/id/7", 52_000);
    log.at(3, 4, 10).by("203.0.113.77", WrittenLog.CUSTOMER);
    for (int tried = 0; tried < 3; tried++) {
      log.then(1, BASKETS, 500, 893).then(1, BASKETS + "/3mC7bNTNtQ3Qubd0/items", 500, 893);
    }
    log.then(1, BASKETS, 200, 34).then(1, BASKETS + "/BWMTPpITl8TMfN2m/items", 200, 548);
    log.then(137, SHELL + "ps+aux", 200, 4_060).then(9, SHELL + "cat%20/etc/passwd", 200, 124);
    log.then(90, SHELL + "ls+-la", 200, 885);

    Investigation found = log.investigated();
    assertThat(found.answer().entryPoint().technique().path()).endsWith("/items");
    assertThat(found.answer().vulnerabilities().getFirst().id()).isEqualTo("PolyShell");
  }
}
