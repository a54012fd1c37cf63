package org.evenkeel.forensics.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import org.evenkeel.forensics.Investigator;
import org.evenkeel.forensics.Request;
import org.evenkeel.forensics.investigation.Investigation;
import org.evenkeel.forensics.investigation.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// One secret, read in every way in which attackers read, and each time spelled out again.
class ReplayTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-24T00:00:00Z"), ZoneOffset.UTC);
  private static final String SECRET = "$2y$10$Qx";
  private static final String SELECT = "(SELECT user_pass FROM wp_users ORDER BY ID LIMIT 0,1)";

  private final StringBuilder log = new StringBuilder();
  private Instant now = Instant.parse("2026-03-01T02:00:00Z");
  private UnaryOperator<String> packed = sql -> sql;
  private boolean waits;
  private boolean stampsEnd;
  private boolean dynamic;

  @TempDir private Path folder;

  @Test
  void halvingByGreaterThanIsRead() throws Exception {
    halve("1 AND ASCII(SUBSTRING(%s,%d,1))>%d");
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void halvingInADisguiseIsRead() throws Exception {
    halve("1/**/AND/**/ORD(MID(%s/**/FROM/**/%d/**/FOR/**/1))/**/NOT/**/BETWEEN/**/0/**/AND/**/%d");
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void pagesOfManySizesAreToldApart() throws Exception {
    dynamic = true;
    halve("1' AND UNICODE(SUBSTR(%s,%d,1))>%d-- -");
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void valuesPackedInBase64AreRead() throws Exception {
    packed = sql -> Base64.getEncoder().encodeToString(sql.getBytes(StandardCharsets.UTF_8));
    halve("1 AND ASCII(SUBSTRING(%s,%d,1))>%d");
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void oneCharacterAfterTheOtherIsRead() throws Exception {
    for (int place = 1; place <= SECRET.length(); place++) {
      for (char letter : "$0123456789QRSTUVWXYabwxyz".toCharArray()) {
        boolean yes = SECRET.charAt(place - 1) == letter;
        ask("1 OR SUBSTRING(%s,%d,1)='%s'".formatted(SELECT, place, letter), yes);
      }
    }
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void bitAfterBitIsRead() throws Exception {
    for (int place = 1; place <= SECRET.length(); place++) {
      for (int bit = 0; bit < 8; bit++) {
        boolean yes = (SECRET.charAt(place - 1) >> bit & 1) == 1;
        ask("1 AND ASCII(MID(%s,%d,1))&%d".formatted(SELECT, place, 1 << bit), yes);
      }
    }
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void waitingIsReadWhereLinesBearTheTimeOfTheRequest() throws Exception {
    waits = true;
    halve("1 AND IF(ASCII(SUBSTRING(%s,%d,1))>%d,SLEEP(3),0)");
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void waitingIsReadWhereLinesBearTheTimeOfTheAnswer() throws Exception {
    waits = true;
    stampsEnd = true;
    halve("1 AND (SELECT 1 FROM (SELECT SLEEP(3-(IF(ORD(MID(%s,%d,1))>%d,0,3))))x)");
    assertThat(read()).isEqualTo(SECRET);
  }

  @Test
  void questionsWhoseAnswersMakeNoSenseAreOnlyAttempts() throws Exception {
    for (int place = 1; place <= 40; place++) {
      for (int bound = 64; bound < 72; bound++) {
        boolean noise = Math.floorMod(place * 31 + bound * 17, 5) < 2;
        ask("1 AND ASCII(SUBSTRING(%s,%d,1))>%d".formatted(SELECT, place, bound), noise);
      }
    }
    assertThat(investigated().harm().recovered()).isEmpty();
    assertThat(investigated().verdict()).isLessThan(Verdict.PROBABLE);
  }

  @Test
  void askingForEachCharacterInTurnIsReadThoughNearlyAllAnswersAreNo() throws Exception {
    for (int place = 1; place <= SECRET.length(); place++) {
      for (int code = 32; code < 127; code++) {
        String asked = "1 AND ASCII(SUBSTRING(%s,%d,1))=%d".formatted(SELECT, place, code);
        ask(asked, SECRET.charAt(place - 1) == code);
      }
    }
    assertThat(read()).isEqualTo(SECRET);
  }

  private void halve(String form) {
    for (int place = 1; place <= SECRET.length() + 1; place++) {
      int code = place > SECRET.length() ? 0 : SECRET.charAt(place - 1);
      int at = place;
      search(bound -> code > bound, bound -> form.formatted(SELECT, at, bound));
    }
  }

  private void search(IntPredicate above, java.util.function.IntFunction<String> form) {
    int low = 0;
    int high = 127;
    while (low < high) {
      int middle = (low + high) / 2;
      boolean yes = above.test(middle);
      ask(form.apply(middle), yes);
      low = yes ? middle + 1 : low;
      high = yes ? high : middle;
    }
  }

  private void ask(String sql, boolean yes) {
    Instant answered = waits && yes ? now.plusSeconds(3) : now;
    int noise = dynamic ? Math.floorMod(sql.hashCode(), 40) : 0;
    log.append(
        "198.51.100.9 - - [%s] \"GET /shop/item?id=%s HTTP/1.1\" 200 %d \"-\" \"Mozilla/5.0\"%n"
            .formatted(
                java.time.format.DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z")
                    .withLocale(java.util.Locale.ENGLISH)
                    .withZone(ZoneOffset.UTC)
                    .format(stampsEnd ? answered : now),
                URLEncoder.encode(packed.apply(sql), StandardCharsets.UTF_8),
                (waits || !yes ? 4_100 : 4_900) + noise));
    now = answered.plusMillis(waits ? 200 : 400);
  }

  private String read() throws IOException, InterruptedException {
    return investigated().harm().recovered().stream()
        .filter(read -> read.table().equals("wp_users"))
        .map(read -> read.rows().getFirst().getFirst())
        .findFirst()
        .orElse("nothing");
  }

  private Investigation investigated() throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("access.log"), log);
    return new Investigator(CLOCK)
        .investigate(Request.of(List.of(file)), (stage, done, total) -> {});
  }
}
