package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.recognise.StoreKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The owner's word about the store's software, held against the log.
class PlatformTest {
  private static final String MAGENTO =
      """
      203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] "GET /static/version1718112233/frontend/Magento/luma/en_US/css/a.css HTTP/1.1" 200 33 "-" "Mozilla/5.0"
      """;

  @TempDir private Path folder;

  @Test
  void aLogOfOtherSoftwareIsToldToWhoeverSaidOtherwise() throws Exception {
    Investigation found = investigated(StoreKind.PRESTASHOP);

    assertThat(found.scene().platform().name()).isEqualTo("prestashop");
    assertThat(found.answer().unknown())
        .anySatisfy(
            each -> assertThat(each).startsWith("The store is said to be PrestaShop, but none"));
  }

  @Test
  void aWordThatTheLogBearsOutIsNotDoubted() throws Exception {
    Investigation found = investigated(StoreKind.MAGENTO);

    assertThat(found.answer().unknown()).noneMatch(each -> each.startsWith("The store is said"));
    assertThat(found.scene().platform().sentence())
        .isEqualTo("The store's software is magento. The owner said so.");
  }

  private Investigation investigated(StoreKind said) throws Exception {
    Path log = Files.writeString(folder.resolve("access.log"), MAGENTO.repeat(9));
    Request request = Request.of(List.of(log)).with(new Beside(null, said, StoreCopy.none()));
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
    return new Investigator(clock).investigate(request, (stage, done, total) -> {});
  }
}
