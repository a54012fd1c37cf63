package org.evenkeel.forensics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.evenkeel.forensics.investigation.Coverage;
import org.evenkeel.forensics.investigation.EntryPoint;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Orders that several sources tell: they set clocks, and show whether lines are missing.
class TillsTest {
  private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");
  private static final DateTimeFormatter WEB =
      DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss +0000", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter LIST =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final int ORDERS = 240;

  private final List<Instant> placed = new ArrayList<>();

  @TempDir private Path folder;

  @BeforeEach
  void fourDaysOfOrders() {
    Random random = new Random(7);
    long second = 0;
    for (int order = 0; order < ORDERS; order++) {
      second += 120 + random.nextInt(2_700);
      placed.add(START.plusSeconds(second));
    }
  }

  @Test
  void aCompleteLogIsSaidToBeSo() throws Exception {
    log("access.log", 0, placed);
    orders(0, placed);

    Coverage coverage = investigated().coverage();
    assertThat(coverage.completeness().orElseThrow().without()).isZero();
    assertThat(coverage.gaps()).isEmpty();
  }

  @Test
  void ordersInAHoleShowThatLinesWereTakenAway() throws Exception {
    log("access.log", 0, without(100, 130));
    orders(0, placed);

    Coverage coverage = investigated().coverage();
    assertThat(coverage.completeness().orElseThrow().without()).isEqualTo(30);
    Coverage.Gap hole = coverage.gaps().getFirst();
    assertThat(hole.cause()).isEqualTo(Coverage.Cause.REMOVED);
    assertThat(hole.span().from()).isAfter(placed.get(99)).isBefore(placed.get(105));
    assertThat(hole.why()).contains("the lines were removed or lost");
  }

  @Test
  void ordersWithoutRequestsOneAfterTheOtherAreAHoleThoughPagesAreLogged() throws Exception {
    log("access.log", 0, without(100, 108));
    StringBuilder pages = new StringBuilder();
    placed.forEach(order -> pages.append(line(order.minusSeconds(70), "GET /shoes")));
    Files.writeString(folder.resolve("logs/access.log.1"), pages);
    orders(0, placed);

    Coverage.Gap hole = investigated().coverage().gaps().getFirst();
    assertThat(hole.span()).isEqualTo(new Span(placed.get(99), placed.get(108)));
    assertThat(hole.cause()).isEqualTo(Coverage.Cause.REMOVED);
  }

  @Test
  void whatRemovedLinesMayHaveShownIsOneExplanation() throws Exception {
    String shell = "POST /wp-content/uploads/2026/x.php";
    log("access.log", 0, without(100, 130));
    StringBuilder uses = new StringBuilder();
    for (int use = 0; use < 6; use++) {
      uses.append(line(placed.get(140 + use), shell).replace("203.0.113.7", "198.51.100.9"));
    }
    Files.writeString(folder.resolve("logs/access.log.1"), uses);
    orders(0, placed);

    assertThat(investigated().answer().entryPoint().alternatives())
        .extracting(EntryPoint.Alternative::technique)
        .contains("removed-lines");
    log("access.log", 0, placed);
    assertThat(investigated().answer().entryPoint().alternatives())
        .extracting(EntryPoint.Alternative::technique)
        .doesNotContain("removed-lines");
  }

  @Test
  void ordersByTelephoneNowAndThenAreNoHole() throws Exception {
    List<Instant> clicked = new ArrayList<>(placed);
    for (int order = ORDERS - 1; order > 0; order -= 9) {
      clicked.remove(order);
    }
    log("access.log", 0, clicked);
    orders(0, placed);

    Coverage coverage = investigated().coverage();
    assertThat(coverage.completeness().orElseThrow().without()).isEqualTo(26);
    assertThat(coverage.gaps()).isEmpty();
  }

  @Test
  void aListInAnotherZoneIsSetRight() throws Exception {
    log("access.log", 0, placed);
    orders(2 * 3_600 + 2, placed);

    Coverage coverage = investigated().coverage();
    assertThat(coverage.completeness().orElseThrow().without()).isZero();
    assertThat(coverage.clocks().getFirst().offsetSeconds()).isEqualTo(7_202);
    assertThat(coverage.clocks().getFirst().uncertaintySeconds()).isLessThan(5);
    assertThat(coverage.clocks().getFirst().sentence())
        .startsWith("The clock of the order list was 2 h ahead, give or take 1 s (");
  }

  @Test
  void aSecondServerWhoseClockIsWrongIsSetByTheFirst() throws Exception {
    log("a/access.log", 0, placed.subList(0, 120));
    log("b/access.log", 277, placed.subList(100, ORDERS));
    orders(0, placed);

    var clocks = investigated().coverage().clocks();
    assertThat(clocks)
        .filteredOn(clock -> clock.source().endsWith("access.log"))
        .singleElement()
        .satisfies(
            clock -> assertThat(Math.abs(clock.offsetSeconds())).isCloseTo(277, within(2.0)));
  }

  @Test
  void theDatabasesLogIsSetByTheOrdersThatItWrites() throws Exception {
    log("access.log", 0, placed);
    StringBuilder statements = new StringBuilder();
    for (Instant order : placed) {
      statements.append(
          "%s\t   12 Query\tINSERT INTO `wp_wc_orders` (id) VALUES (1)%n"
              .formatted(order.plusSeconds(95).toString().replace("Z", ".000000Z")));
    }
    Files.writeString(folder.resolve("logs/mysql-general.log"), statements);

    assertThat(investigated().coverage().clocks())
        .anySatisfy(
            clock -> {
              assertThat(clock.source()).isEqualTo("database logs");
              assertThat(clock.offsetSeconds()).isCloseTo(95, within(2.0));
            });
  }

  private List<Instant> without(int from, int to) {
    List<Instant> left = new ArrayList<>(placed);
    left.subList(from, to).clear();
    return left;
  }

  private void log(String name, long ahead, List<Instant> orders) throws IOException {
    StringBuilder log = new StringBuilder();
    for (Instant order : orders) {
      Instant at = order.plusSeconds(ahead);
      log.append(line(at.minusSeconds(40), "GET /checkout/"));
      log.append(line(at, "POST /?wc-ajax=checkout"));
    }
    Path file = folder.resolve("logs").resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, log);
  }

  private static String line(Instant at, String request) {
    return "203.0.113.7 - - [%s] \"%s HTTP/1.1\" 200 512 \"-\" \"Mozilla/5.0\"%n"
        .formatted(WEB.format(at), request);
  }

  private void orders(long ahead, List<Instant> orders) throws IOException {
    StringBuilder list = new StringBuilder("id,time,email,country\n");
    for (int order = 0; order < orders.size(); order++) {
      String at = LIST.format(orders.get(order).plusSeconds(ahead));
      list.append("%d,%s,a%d@example.org,DE%n".formatted(1000 + order, at, order));
    }
    Files.writeString(folder.resolve("orders.csv"), list);
  }

  private Investigation investigated() throws InterruptedException {
    Path list = folder.resolve("orders.csv");
    Request request =
        Request.of(List.of(folder.resolve("logs")))
            .with(new Beside(Files.exists(list) ? list : null, null, StoreCopy.none()));
    Clock clock = Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
    return new Investigator(clock).investigate(request, (stage, done, total) -> {});
  }
}
