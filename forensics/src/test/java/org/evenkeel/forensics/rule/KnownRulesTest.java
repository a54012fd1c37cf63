package org.evenkeel.forensics.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.evenkeel.forensics.RuleBook;
import org.evenkeel.forensics.known.Weakness;
import org.evenkeel.forensics.known.Weaknesses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The table of known weaknesses speaks when its addresses are asked for, and not otherwise.
class KnownRulesTest {
  private static final RuleBook BOOK =
      RuleBook.of(List.of(), Placeholders.none(), Clock.systemUTC());

  @Test
  void everyRuleOfTheTableIsFitAndHasAnIdOfItsOwn() {
    assertThat(BOOK.problems()).isEmpty();
    assertThat(BOOK.rules()).extracting(Rule::id).doesNotHaveDuplicates();
  }

  @Test
  void whatOnlyAttackersAskForIsToldWithItsComponent() {
    for (Weakness weakness : Weaknesses.all()) {
      if (weakness.route().use() == Weakness.Use.RARE) {
        assertThat(components(line(weakness))).as(weakness.id()).contains(weakness.component());
      }
    }
  }

  @Test
  void theSurestWeaknessAtAnAddressComesFirst() {
    assertThat(Weaknesses.at("GET", "/magmi/web/ajax_gettime.php?prefix=%3Cscript%3E"))
        .extracting(Weakness::id)
        .startsWith("CVE-2017-7391");
    assertThat(Weaknesses.at("GET", "/")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /",
        "GET /checkout/cart/",
        "POST /rest/default/V1/guest-carts/3fJb2kYp/estimate-shipping-methods",
        "POST /wp-json/batch/v1",
        "POST /adyen/process/result?redirectResult=X6Xtf",
        "GET /module/xipblog/archive?id=3",
        "POST /wp-admin/admin-ajax.php",
        "POST /livewire/update",
        "GET /shop/blue-mug?size=3"
      })
  void whatCustomersAskForIsNotToldOfTheTable(String request) {
    assertThat(components(line(request))).isEmpty();
  }

  private static List<String> components(String line) {
    RuleBook.Trial trial = BOOK.trial(line);
    return IntStream.range(0, BOOK.rules().size())
        .filter(rule -> BOOK.rules().get(rule).own().containsKey("exploited"))
        .filter(trial::matches)
        .mapToObj(rule -> BOOK.rules().get(rule).own())
        .map((Map<String, String> own) -> own.getOrDefault("component", ""))
        .toList();
  }

  /// A request as the table describes it.
  private static String line(Weakness weakness) {
    String method = weakness.route().method().equals("*") ? "GET" : weakness.route().method();
    String path = weakness.route().path().replace("*", "7");
    String from = path.startsWith("/") ? path : "/x" + path;
    List<String> words = weakness.route().words();
    return line(method + " " + from + (words.isEmpty() ? "" : "?" + String.join("&", words)));
  }

  private static String line(String request) {
    return "203.0.113.7 - - [01/Mar/2026:10:00:00 +0000] \""
        + request
        + " HTTP/1.1\" 200 512 \"-\" \"Mozilla/5.0 (X11; Linux x86_64)\"";
  }
}
