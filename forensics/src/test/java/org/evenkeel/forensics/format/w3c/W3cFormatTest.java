package org.evenkeel.forensics.format.w3c;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class W3cFormatTest {
  private final LineReader reader =
      new W3cFormat().reader(Setting.utc(Instant.parse("2026-11-24T00:00:00Z")));

  @Test
  void columnsAreThoseOfTheLastHeader() {
    reading("#Software: Microsoft Internet Information Services 10.0");
    reading("#Fields: date time c-ip cs-method cs-uri-stem cs-uri-query sc-status time-taken");
    Row first = read("2026-11-22 03:11:12 203.0.113.7 GET /a.aspx x=1 200 15");
    reading("#Fields: time date cs-uri-stem c-ip cs(User-Agent) sc-bytes");
    Row second = read("03:11:13 2026-11-22 /b 203.0.113.8 Mozilla/5.0+(X11) 77");

    assertThat(first.text(Field.TARGET)).isEqualTo("/a.aspx?x=1");
    assertThat(first.status()).isEqualTo(200);
    assertThat(first.text(Field.TIME_TAKEN)).isEqualTo("15");
    assertThat(time(first)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(second.text(Field.CLIENT_IP)).isEqualTo("203.0.113.8");
    assertThat(second.text(Field.USER_AGENT)).isEqualTo("Mozilla/5.0 (X11)");
    assertThat(second.sent()).isEqualTo(77);
  }

  @Test
  void linesWithoutADateHaveThatOfTheHeader() {
    reading("#Date: 2026-02-28 22:00:00");
    reading("#Fields: time c-ip cs-method cs-uri-stem sc-status");

    assertThat(time(read("23:59:59 203.0.113.7 GET /a 200"))).isEqualTo("2026-02-28T23:59:59Z");
    assertThat(time(read("00:00:01 203.0.113.7 GET /b 200"))).isEqualTo("2026-03-01T00:00:01Z");
  }

  @Test
  void quotesBlanksAndMoreColumnsThanNamedAreBorne() {
    reading("#Fields: date time c-ip cs-method cs-uri-stem cs(User-Agent) sc-status");
    Row row = read("2026-11-22 03:11:12 203.0.113.7  GET  /a \"Mozilla/5.0 (X11)\" 404 more");

    assertThat(row.text(Field.USER_AGENT)).isEqualTo("Mozilla/5.0 (X11)");
    assertThat(row.text(Field.PATH)).isEqualTo("/a");
    assertThat(row.status()).isEqualTo(404);
  }

  @Test
  void cloudFrontWritesTabsAndEscapes() {
    reading("#Version: 1.0");
    reading(
        "#Fields: date time x-edge-location sc-bytes c-ip cs-method cs(Host) cs-uri-stem sc-status"
            + " cs(Referer) cs(User-Agent) cs-uri-query x-host-header time-taken");
    Row row =
        read(
            """
            2026-11-22\t03:11:12\tLHR3\t512\t203.0.113.7\tGET\td1.cloudfront.net\t/a\t404\t-\tMozilla/5.0%2520(X11)\tb=c\tshop.example\t0.250"""
                .strip());

    assertThat(row.text(Field.USER_AGENT)).isEqualTo("Mozilla/5.0 (X11)");
    assertThat(row.text(Field.HOST)).isEqualTo("shop.example");
    assertThat(row.text(Field.TIME_TAKEN)).isEqualTo("250");
    assertThat(row.text(Field.TARGET)).isEqualTo("/a?b=c");
    assertThat(row.has(Field.REFERER)).isFalse();
  }

  @Test
  void aPartWithoutItsHeadIsReadByTheUsualColumns() {
    Row row =
        read(
            "2026-11-22 03:11:12 10.0.0.1 POST /login.aspx - 443 - 203.0.113.7 curl/8 - 302 0 0 31");

    assertThat(row.text(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(row.text(Field.PATH)).isEqualTo("/login.aspx");
    assertThat(row.has(Field.QUERY)).isFalse();
  }

  @Test
  void linesOfAnotherLengthAreUnreadable() {
    assertThat(reading("2026-11-22 03:11:12 203.0.113.7 GET /")).isEqualTo(Reading.UNREADABLE);
    assertThat(reading("# a comment of something else")).isEqualTo(Reading.UNREADABLE);
    reading("#Fields: date time c-ip");
    assertThat(reading("2026-11-22 03:11:12")).isEqualTo(Reading.UNREADABLE);
    assertThat(reading("2026-99-22 03:11:12 203.0.113.7")).isEqualTo(Reading.UNREADABLE);
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    Random random = new Random(3);
    String line =
        "2026-11-22 03:11:12 10.0.0.1 POST /l.aspx - 443 - 203.0.113.7 c%2+8 - 302 0 0 31";
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 3; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) "# %+-:".charAt(random.nextInt(6));
      }
      Row row = new Row();
      row.start(bytes, 0, bytes.length - random.nextInt(40));
      assertThat(reader.read(row)).isNotNull();
    }
  }

  private Row read(String line) {
    Row row = row(line);
    assertThat(reader.read(row)).as(line).isEqualTo(Reading.EVENT);
    return row;
  }

  private Reading reading(String line) {
    return reader.read(row(line));
  }

  private static Row row(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return row;
  }

  private static String time(Row row) {
    return Instant.ofEpochSecond(0, row.time() * 1000).toString();
  }
}
