package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class JsonFormatsTest {
  private static final Setting SETTING = Setting.utc(Instant.parse("2026-11-24T00:00:00Z"));

  @Test
  void commonNamesOfKeysAreUnderstood() {
    Event event =
        read(
            "json",
            """
            {"t":"2026-11-23T08:00:56+01:00","ip":"203.0.113.7","host":"shop.example","req":"POST /a.php?b=%20c HTTP/1.1","status":302,"bytes":0,"rt":0.947,"ref":"-","ua":"curl/8","xff":"","loc":"/wp-admin/"}
            """);

    assertThat(time(event)).isEqualTo("2026-11-23T07:00:56Z");
    assertThat(event.status()).isEqualTo(302);
    assertThat(event.sent()).isZero();
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.METHOD, "POST")
        .containsEntry(Field.PATH, "/a.php")
        .containsEntry(Field.QUERY, "b=%20c")
        .containsEntry(Field.PROTOCOL, "HTTP/1.1")
        .containsEntry(Field.USER_AGENT, "curl/8")
        .containsEntry(Field.LOCATION, "/wp-admin/")
        .containsEntry(Field.TIME_TAKEN, "947")
        .doesNotContainKeys(Field.REFERER, Field.FORWARDED_FOR);
  }

  @Test
  void caddyIsKnownByItsNesting() {
    Event event =
        read(
            "caddy",
            """
            {"level":"info","ts":1646861401.5241024,"logger":"http.log.access","msg":"handled request","request":{"remote_ip":"203.0.113.7","remote_port":"41342","client_ip":"203.0.113.7","proto":"HTTP/2.0","method":"GET","host":"localhost","uri":"/x?y=1","headers":{"User-Agent":["curl/7.82.0"],"Accept":["*/*"]}},"bytes_read":0,"user_id":"","duration":0.000929675,"size":10900,"status":200,"resp_headers":{"Server":["Caddy"]}}
            """);

    assertThat(time(event)).isEqualTo("2022-03-09T21:30:01.524102Z");
    assertThat(event.fields())
        .containsEntry(Field.USER_AGENT, "curl/7.82.0")
        .containsEntry(Field.QUERY, "y=1")
        .containsEntry(Field.BYTES_SENT, "10900");
  }

  @Test
  void traefikWritesNanoseconds() {
    Event event =
        read(
            "traefik-json",
            """
            {"ClientHost":"203.0.113.7","ClientPort":"80","ClientUsername":"-","DownstreamContentSize":19,"DownstreamStatus":404,"Duration":40356000,"RequestHost":"a.example","RequestMethod":"GET","RequestPath":"/","RequestProtocol":"HTTP/1.1","StartLocal":"2020-09-29T13:40:05.1Z","StartUTC":"2020-09-29T13:40:05.105Z","request_User-Agent":"curl/7.64.0","time":"2020-09-29T13:40:05Z"}
            """);

    assertThat(time(event)).isEqualTo("2020-09-29T13:40:05.105Z");
    assertThat(event.fields())
        .containsEntry(Field.TIME_TAKEN, "40")
        .containsEntry(Field.USER_AGENT, "curl/7.64.0")
        .doesNotContainKey(Field.USER);
  }

  @Test
  void cloudflareWritesTimesInAnyOfThreeWays() {
    for (String time : List.of("\"2026-11-23T08:00:56Z\"", "1795420856", "1795420856000000000")) {
      Event event =
          read(
              "cloudflare",
              "{\"EdgeStartTimestamp\":"
                  + time
                  + ",\"ClientIP\":\"2001:db8::1\","
                  + "\"ClientRequestMethod\":\"GET\",\"ClientRequestURI\":\"/cart?a=b\","
                  + "\"ClientRequestHost\":\"shop.example\",\"EdgeResponseStatus\":200}");

      assertThat(time(event)).isEqualTo("2026-11-23T08:00:56Z");
      assertThat(event.fields()).containsEntry(Field.CLIENT_IP, "2001:db8::1");
    }
  }

  @Test
  void escapesAreUndone() {
    Event event =
        read(
            "json",
            """
            {"ip":"203.0.113.7","path":"/a\\"b\\/c\\u0027\\x22\\ud83d\\ude00","args":"x=\\\\","status":"200"}
            """);

    assertThat(event.fields())
        .containsEntry(Field.PATH, "/a\"b/c'\"😀")
        .containsEntry(Field.QUERY, "x=\\");
  }

  @Test
  void theLinesOfAnArrayPass() {
    LineReader reader = format("json").reader(SETTING);

    assertThat(reading(reader, "[")).isEqualTo(Reading.SILENT);
    assertThat(reading(reader, "  {\"ip\":\"203.0.113.7\",\"path\":\"/\"},"))
        .isEqualTo(Reading.EVENT);
    assertThat(reading(reader, "]")).isEqualTo(Reading.SILENT);
  }

  @Test
  void objectsOverSeveralLinesStandWhereTheyEnd() {
    LineReader reader = format("json-blocks").reader(SETTING);
    List<Reading> readings = new ArrayList<>();
    Row last = new Row();
    for (String line :
        """
        [
          {
            "ip": "203.0.113.7",
            "path": "/a}b",
            "status": 404
          },
          {
            "ip": "203.0.113.8"
          }
        ]
        """
            .lines()
            .toList()) {
      Row row = row(line);
      Reading reading = reader.read(row);
      readings.add(reading);
      last = reading == Reading.EVENT ? row : last;
    }

    assertThat(readings.stream().filter(reading -> reading == Reading.EVENT)).hasSize(1);
    assertThat(readings.stream().filter(reading -> reading == Reading.UNREADABLE)).hasSize(1);
    assertThat(last.text(Field.PATH)).isEqualTo("/a}b");
    assertThat(last.line()).isEqualTo("  }");
  }

  @Test
  void aMappingIsTakenFromTheUser() {
    Format format = JsonFormats.mapped("json: client=peer.addr, target=what, time=when");
    Row row = row("{\"peer\":{\"addr\":\"203.0.113.7:80\"},\"what\":\"/x\",\"when\":1795420856}");

    assertThat(format.reader(SETTING).read(row)).isEqualTo(Reading.EVENT);
    assertThat(row.text(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThatThrownBy(() -> JsonFormats.mapped("json: who=x"))
        .hasMessageContaining("\"who\" is no field")
        .hasMessageContaining("client");
    assertThatThrownBy(() -> JsonFormats.mapped("json: client=x"))
        .hasMessageContaining("target=KEY");
  }

  @Test
  void whatIsNoEventIsUnreadable() {
    for (Format format : JsonFormats.all()) {
      LineReader reader = format.reader(SETTING);
      for (String line :
          List.of(
              "{", "{}", "{\"ip\"", "{\"ip\":\"1.2.3.4\"}", "null", "{\"a\":{\"b\":[1,2,{}}}")) {
        assertThat(reading(reader, line)).as(format.name() + line).isNotEqualTo(Reading.EVENT);
      }
    }
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    String line =
        "{\"ip\":\"203.0.113.7\",\"req\":\"GET /a\\u0041 HTTP/1.1\",\"a\":[{\"b\":[1]},{}],\"t\":1}";
    Random random = new Random(3);
    List<LineReader> readers =
        JsonFormats.all().stream().map(format -> format.reader(SETTING)).toList();
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 4; change++) {
        String likely = "{}[]\",:\\u ";
        bytes[random.nextInt(bytes.length)] = (byte) likely.charAt(random.nextInt(likely.length()));
      }
      Row row = new Row();
      row.start(bytes, 0, bytes.length - random.nextInt(20));
      readers.forEach(reader -> assertThat(reader.read(row)).isNotNull());
    }
  }

  private static Event read(String name, String line) {
    Row row = row(line.strip());
    assertThat(format(name).reader(SETTING).read(row)).as(line).isEqualTo(Reading.EVENT);
    return Event.of(row, text -> text);
  }

  private static Format format(String name) {
    return JsonFormats.all().stream()
        .filter(one -> one.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Reading reading(LineReader reader, String line) {
    return reader.read(row(line));
  }

  private static Row row(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return row;
  }

  private static String time(Event event) {
    return Instant.ofEpochSecond(0, event.time() * 1000).toString();
  }
}
