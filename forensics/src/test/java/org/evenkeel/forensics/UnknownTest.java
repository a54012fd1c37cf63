package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Span;
import org.evenkeel.forensics.investigation.Verdict;
import org.evenkeel.forensics.recognise.StoreKind;
import org.evenkeel.forensics.story.Blindness;
import org.evenkeel.forensics.story.Given;
import org.evenkeel.forensics.story.Software;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What is not known names what would tell, and where that lies in this store.
class UnknownTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final Span DAY =
      new Span(Instant.parse("2026-03-01T00:00:00Z"), Instant.parse("2026-03-02T00:00:00Z"));

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "WOOCOMMERCE, wc-logs, functions.php, wp core verify-checksums",
    "MAGENTO, var/report, design/head/includes, composer.lock",
    "PRESTASHOP, var/logs, displayHeader, Advanced Parameters",
    "OPENCART, system/storage/logs, oc_modification, the release of the same version",
    "SHOPWARE, log_entry, cms_slot_translation, composer.lock"
  })
  void eachPlatformIsToldWhereToLook(
      StoreKind store, String ownLog, String pageCode, String release) throws Exception {
    String line =
        "203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \"GET / HTTP/1.1\" 200 33 \"-\" \"-\"\n";
    Path log = Files.writeString(folder.resolve("access.log"), line);
    Request request = Request.of(List.of(log)).with(new Beside(null, store, StoreCopy.none()));
    Investigation found = new Investigator(CLOCK).investigate(request, (stage, done, total) -> {});
    assertThat(String.join(" ", found.answer().unknown())).contains(ownLog, pageCode, release);
  }

  @Test
  void aScriptOfOthersLeavesNoLineAndTheAnswerSaysSo() {
    assertThat(unknown(Verdict.NO_EVIDENCE, List.of()))
        .anySatisfy(each -> assertThat(each).contains("third parties", "developer tools"));
  }

  @Test
  void silenceMayBeVisitorsLedElsewhereByTheDomainsRecords() {
    Coverage.Gap silent = new Coverage.Gap(DAY, "No line");
    assertThat(unknown(Verdict.NO_EVIDENCE, List.of(silent)))
        .anySatisfy(each -> assertThat(each).contains("DNS", "registrar", "crt.sh"));
  }

  @Test
  void aLogWithoutSilenceOrWithRemovedLinesSaysNothingOfTheDomain() {
    Coverage.Gap removed = new Coverage.Gap(DAY, "Few lines", Coverage.Cause.REMOVED);
    assertThat(unknown(Verdict.NO_EVIDENCE, List.of())).noneMatch(each -> each.contains("DNS"));
    assertThat(unknown(Verdict.POSSIBLE, List.of(removed))).noneMatch(each -> each.contains("DNS"));
  }

  @Test
  void whatWasGivenIsNotAskedForAgain() {
    Given all = new Given(true, true, true);
    assertThat(unknown(Verdict.CONFIRMED, List.of(), all))
        .noneMatch(each -> each.contains("--webroot") || each.contains("--orders"));
  }

  @Test
  void everyUnknownNamesWhatWouldTell() {
    assertThat(unknown(Verdict.CONFIRMED, List.of(new Coverage.Gap(DAY, "No line"))))
        .allSatisfy(
            each ->
                assertThat(each.toLowerCase(Locale.ROOT))
                    .containsAnyOf("/var/log", "--", "shows it", "registrar", "developer tools"));
  }

  private static List<String> unknown(Verdict verdict, List<Coverage.Gap> gaps) {
    return unknown(verdict, gaps, new Given(false, false, false));
  }

  private static List<String> unknown(Verdict verdict, List<Coverage.Gap> gaps, Given given) {
    Coverage coverage =
        new Coverage(
            DAY,
            9,
            1,
            List.of(),
            List.of(),
            new Coverage.Doubts(gaps, List.of(), List.of(), null, List.of()));
    return Blindness.of(
        new Blindness.About(
            coverage,
            EnumSet.of(Kind.WEB),
            List.of(),
            given,
            new Software("magento", new TreeMap<>())),
        verdict,
        true);
  }
}
