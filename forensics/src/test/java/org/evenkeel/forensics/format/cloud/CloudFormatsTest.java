package org.evenkeel.forensics.format.cloud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class CloudFormatsTest {
  private static final Setting SETTING = Setting.utc(Instant.parse("2026-11-24T00:00:00Z"));
  private static final String HAPROXY =
      "Feb  6 12:14:14 localhost haproxy[14389]: 203.0.113.7:33317 [06/Feb/2009:12:14:14.655]"
          + " http-in~ static/srv1 10/0/30/69/109 200 2750 - - ---- 1/1/1/1/0 0/0 {shop} {}"
          + " \"GET /a?b=c HTTP/1.1\"";

  @Test
  void haproxyTellsRequestsByTheirMilliseconds() {
    Row row = read("haproxy", HAPROXY);

    assertThat(row.kind()).isEqualTo(Kind.WEB);
    assertThat(time(row)).isEqualTo("2009-02-06T12:14:14.655Z");
    assertThat(row.text(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(row.text(Field.CLIENT_PORT)).isEqualTo("33317");
    assertThat(row.text(Field.QUERY)).isEqualTo("b=c");
    assertThat(row.status()).isEqualTo(200);
    assertThat(row.sent()).isEqualTo(2750);
    assertThat(row.text(Field.TIME_TAKEN)).isEqualTo("109");
    assertThat(row.text(Field.UPSTREAM)).isEqualTo("static/srv1");
  }

  @Test
  void haproxyMayLogAWordMoreAndNoAddress() {
    Row row =
        read(
            "haproxy",
            HAPROXY
                .replace("203.0.113.7:33317", "-:33317")
                .replace(" 10/0/30", " shop.example 10/0/30"));

    assertThat(row.kind()).isEqualTo(Kind.WEB);
    assertThat(row.has(Field.CLIENT_IP)).isFalse();
    assertThat(row.text(Field.CLIENT_PORT)).isEqualTo("33317");
    assertThat(row.status()).isEqualTo(200);
    assertThat(row.text(Field.PATH)).isEqualTo("/a");
  }

  @Test
  void haproxyTellsWhatAConnectionCarried() {
    Row row =
        read(
            "haproxy",
            "203.0.113.7:4 [06/Feb/2026:12:14:14.655] main app/<NOSRV> -1/-1/21 212 SC 1/1/0/0/0 0/0");

    assertThat(row.kind()).isEqualTo(Kind.OTHER);
    assertThat(row.text(Field.UPSTREAM)).isEqualTo("app/<NOSRV>");
    assertThat(row.text(Field.TIME_TAKEN)).isEqualTo("21");
    assertThat(row.sent()).isEqualTo(212);
  }

  @Test
  void haproxyTellsConnectionsToo() {
    assertThat(
            read(
                    "haproxy",
                    "203.0.113.7:33313 [06/Feb/2009:12:12:51.443] fnt bck/srv1 0/0/5007 212 --"
                        + " 0/0/0/0/3 0/0")
                .kind())
        .isEqualTo(Kind.OTHER);
    Row row =
        read(
            "haproxy",
            "Nov 22 12:12:09 shop haproxy[14385]: Connect from 203.0.113.7:33312 to 10.0.3.31:8012"
                + " (www/HTTP)");
    assertThat(row.text(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(time(row)).isEqualTo("2026-11-22T12:12:09Z");
  }

  @Test
  void anApplicationLoadBalancerNamesTheWholeAddress() {
    Row row =
        read(
            "aws-alb",
            "https 2026-11-22T03:11:12.186641Z app/lb/50dc6c 203.0.113.7:2817 10.0.0.1:80 0.086"
                + " 0.048 0.037 200 200 0 57 \"GET https://shop.example:443/a?b=c HTTP/1.1\""
                + " \"curl/7.46.0\" ECDHE TLSv1.2 arn:aws:x \"Root=1-58\" \"shop.example\" \"arn\" 1"
                + " 2026-11-22T03:11:12.100000Z \"forward\" \"-\" \"-\"");

    assertThat(time(row)).isEqualTo("2026-11-22T03:11:12.186641Z");
    assertThat(row.text(Field.HOST)).isEqualTo("shop.example");
    assertThat(row.text(Field.TARGET)).isEqualTo("/a?b=c");
    assertThat(row.text(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(row.sent()).isEqualTo(57);
  }

  @Test
  void aClassicLoadBalancerIsAnotherOne() {
    Row row =
        read(
            "aws-elb",
            "2026-11-22T03:11:12.943281Z lb 203.0.113.7:2817 10.0.0.1:80 0.000073 0.001048 0.000057"
                + " 404 404 0 29 \"GET http://shop.example:80/ HTTP/1.1\" \"curl/7.38.0\" - -");

    assertThat(row.status()).isEqualTo(404);
    assertThat(row.text(Field.PATH)).isEqualTo("/");
  }

  @Test
  void bucketsTellWhoFetchedWhat() {
    Row row =
        read(
            "aws-s3",
            "79a5 shop-backups [22/Nov/2026:03:11:12 +0000] 203.0.113.7 - 3E57 REST.GET.OBJECT"
                + " db.sql.gz \"GET /shop-backups/db.sql.gz HTTP/1.1\" 200 - 81230440 81230440 70 10"
                + " \"-\" \"curl/8\" - Ke= SigV4 ECDHE AuthHeader s3.amazonaws.com TLSv1.2");

    assertThat(row.text(Field.PATH)).isEqualTo("/shop-backups/db.sql.gz");
    assertThat(row.sent()).isEqualTo(81_230_440);
    assertThat(row.text(Field.USER_AGENT)).isEqualTo("curl/8");
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = HAPROXY.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 3; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) "[]\" :/-<>".charAt(random.nextInt(9));
      }
      Row row = new Row();
      row.start(bytes, random.nextInt(60), bytes.length - random.nextInt(100));
      CloudFormats.all()
          .forEach(format -> assertThat(format.reader(SETTING).read(row)).isNotNull());
    }
  }

  private static Row read(String name, String line) {
    Format format =
        CloudFormats.all().stream()
            .filter(one -> one.name().equals(name))
            .findFirst()
            .orElseThrow();
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    assertThat(format.reader(SETTING).read(row)).as(line).isEqualTo(Reading.EVENT);
    return row;
  }

  private static String time(Row row) {
    return Instant.ofEpochSecond(0, row.time() * 1000).toString();
  }
}
