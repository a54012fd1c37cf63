package org.evenkeel.forensics.format.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.junit.jupiter.api.Test;

class LayoutFormatsTest {
  private static final Setting SETTING = Setting.utc(Instant.parse("2026-11-24T00:00:00Z"));

  @Test
  void anNginxLogFormatReadsItsLines() {
    Format format =
        LayoutFormats.of(
            """
            log_format shop escape=default '$time_iso8601|$http_x_real_ip|$remote_addr|'
                '$request_method $host$x';
            """
                .replace("$host$x", "$host $request_uri|$status|$body_bytes_sent|$request_time"));
    Event event =
        read(
            format,
            "2026-11-22T03:11:12+01:00|-|203.0.113.7|GET shop.example /a?b=c d|200|512|0.250");

    assertThat(time(event)).isEqualTo("2026-11-22T02:11:12Z");
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.METHOD, "GET")
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.PATH, "/a")
        .containsEntry(Field.QUERY, "b=c d")
        .containsEntry(Field.TIME_TAKEN, "250");
    assertThat(event.sent()).isEqualTo(512);
  }

  @Test
  void aLayoutThatNobodyGaveIsShownByItsLines() {
    String line =
        "shop.example 203.0.113.%d [22/Nov/2026:03:11:%d +0100] \"GET /a?b=%d HTTP/2.0\" 200 512"
            + " rt=0.%d \"%s\" \"Mozilla/5.0 (X11; a) b %d\" cs=-";
    List<String> lines =
        IntStream.range(10, 30)
            .mapToObj(
                n -> line.formatted(n, n, n, n, n % 2 == 0 ? "-" : "https://shop.example/" + n, n))
            .toList();
    Event event = read(LayoutFormats.shownBy(lines).orElseThrow(), lines.get(1));

    assertThat(time(event)).isEqualTo("2026-11-22T02:11:11Z");
    assertThat(event.fields())
        .containsEntry(Field.HOST, "shop.example")
        .containsEntry(Field.CLIENT_IP, "203.0.113.11")
        .containsEntry(Field.QUERY, "b=11")
        .containsEntry(Field.REFERER, "https://shop.example/11")
        .containsEntry(Field.USER_AGENT, "Mozilla/5.0 (X11; a) b 11");
    assertThat(event.status()).isEqualTo(200);
    assertThat(event.sent()).isEqualTo(512);
  }

  @Test
  void linesThatDoNotSayWhoAskedShowNoLayout() {
    List<String> lines =
        IntStream.range(10, 30)
            .mapToObj(n -> "[22/Nov/2026:03:11:" + n + " +0100] \"GET /a HTTP/1.1\" 200 rt=0." + n)
            .toList();

    assertThat(LayoutFormats.shownBy(lines)).isEmpty();
    assertThat(LayoutFormats.shownBy(List.of())).isEmpty();
  }

  @Test
  void anApacheLogFormatReadsItsLines() {
    Format format =
        LayoutFormats.of(
            "LogFormat \"%{X-Forwarded-For}i %h %l %u %t \\\"%r\\\" %!200,304>s %b %D"
                + " \\\"%{User-Agent}i\\\"\" proxied");
    Event event =
        read(
            format,
            "203.0.113.7 10.0.0.2 - anna [22/Nov/2026:03:11:12 +0100] \"POST /x HTTP/1.1\" 500 -"
                + " 1500 \"a \\\"b\\\" c\"");

    assertThat(format.name()).isEqualTo("proxied");
    assertThat(time(event)).isEqualTo("2026-11-22T02:11:12Z");
    assertThat(event.status()).isEqualTo(500);
    assertThat(event.sent()).isZero();
    assertThat(event.fields())
        .containsEntry(Field.FORWARDED_FOR, "203.0.113.7")
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.USER, "anna")
        .containsEntry(Field.TIME_TAKEN, "2")
        .containsEntry(Field.USER_AGENT, "a \\\"b\\\" c");
  }

  @Test
  void pathAndQueryBackToBackAreTheTarget() {
    Event event =
        read(
            LayoutFormats.of("%h %{%Y-%m-%d %H:%M:%S}t %m %U%q %>s"),
            "203.0.113.7 2026-11-22 03:11:12 GET /x?y=z 200");

    assertThat(time(event)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(event.fields()).containsEntry(Field.PATH, "/x").containsEntry(Field.QUERY, "y=z");
  }

  @Test
  void definitionsAreFoundInConfigurations() {
    List<Format> formats =
        LayoutFormats.in(
            """
            http {
              # log_format old '$remote_addr';
              log_format main '$remote_addr - $remote_user [$time_local] '
                              '"$request" $status';  # the usual
              log_format broken '$remote_addr$status';
              server { listen 80; access_log logs/a.log main; }
            }
            LogFormat "%h %l %u %t \\"%r\\" %>s %b" common
            CustomLog "logs/ssl.log" \\
                "%t %h \\"%r\\" %b"
            """);

    assertThat(formats).extracting(Format::name).containsExactly("main", "common", "custom log");
  }

  @Test
  void commentsWithinADefinitionEnd() {
    String text = "log_format a\n# one\n#\n  '$remote_addr $request' # two\n;\n#";

    assertThat(LayoutFormats.in(text)).extracting(Format::name).containsExactly("a");
    assertThat(LayoutFormats.in("LogFormat \\\n# \"%h %r\" x\n;;\n;")).isEmpty();
  }

  @Test
  void whatCannotBeUsedIsSaidWithItsReason() {
    assertThatThrownBy(() -> LayoutFormats.of("$remote_addr $status"))
        .isInstanceOf(LayoutException.class)
        .hasMessageContaining("no part that says what was asked for");
    assertThatThrownBy(() -> LayoutFormats.of("$remote_addr$request"))
        .hasMessageContaining("nothing stands between $remote_addr and $request");
    assertThatThrownBy(() -> LayoutFormats.of("%{Referer %r")).hasMessageContaining("never closed");
    assertThatThrownBy(() -> LayoutFormats.of("combined")).hasMessageContaining("neither");
  }

  @Test
  void aConfigurationThatWasFoundMayBeBroken() {
    assertThat(LayoutFormats.in("log_format x '$remote_addr';")).isEmpty();
    assertThatThrownBy(() -> LayoutFormats.of("log_format x '$remote_addr';"))
        .hasMessageContaining("what was asked for");
  }

  @Test
  void aDefinitionMayHoldCommentsAndContinuedLines() {
    String text = "log_format x\n# who\n\\\n'$remote_addr '\n#what\n'\"$request\"';\n\\\n#\n";

    assertThat(LayoutFormats.in(text)).extracting(Format::name).containsExactly("x");
  }

  @Test
  void commonLayoutsAreKnown() {
    String combined =
        "203.0.113.7 - - [22/Nov/2026:03:11:12 +0000] \"GET / HTTP/1.1\" 200 5 \"-\" \"curl/8\"";

    assertThat(known(combined + " \"198.51.100.1, 10.0.0.1\""))
        .containsEntry(Field.FORWARDED_FOR, "198.51.100.1, 10.0.0.1");
    assertThat(known(combined + " 0.123")).containsEntry(Field.TIME_TAKEN, "123");
    assertThat(known(combined + " 120 0.5 [a-b-80] [] 10.0.0.9:80 5 0.5 200 abc"))
        .containsEntry(Field.UPSTREAM, "10.0.0.9:80");
    assertThat(known(combined + " 12 \"router@docker\" \"http://10.0.0.3:80\" 5ms"))
        .containsEntry(Field.TIME_TAKEN, "5");
    assertThat(
            known("[22/Nov/2026:03:11:12 +0000] 203.0.113.7 TLSv1.2 ECDHE \"GET /x HTTP/1.1\" 9"))
        .containsEntry(Field.PATH, "/x");
  }

  @Test
  void envelopesAreTakenOff() {
    String line =
        "203.0.113.7 - - [22/Nov/2026:03:11:12 +0000] \"GET / HTTP/1.1\" 200 5 \"-\" \"curl/8\"";
    for (String envelope :
        List.of(
            "<190>Nov 22 03:11:12 shop nginx: ",
            "2026-11-22T03:11:12.169794202Z stdout F ",
            "Nov 22 03:11:12 shop httpd[12]: ",
            "<134>1 2026-11-22T03:11:12Z shop nginx: ")) {
      assertThat(known(envelope + line)).as(envelope).containsEntry(Field.CLIENT_IP, "203.0.113.7");
    }
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    String line =
        "10.0.0.2, 203.0.113.7 - - [22/Nov/2026:03:11:12 +0000] \"GET / HTTP/1.1\" 200 5 \"-\" \"c\"";
    List<LineReader> readers =
        LayoutFormats.all().stream().map(format -> format.reader(SETTING)).toList();
    Random random = new Random(3);
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 3; change++) {
        String likely = "\"[] ,:-\\<>";
        bytes[random.nextInt(bytes.length)] = (byte) likely.charAt(random.nextInt(likely.length()));
      }
      Row row = new Row();
      row.start(bytes, 0, bytes.length - random.nextInt(bytes.length));
      readers.forEach(reader -> assertThat(reader.read(row)).isNotNull());
    }
  }

  private static Map<Field, String> known(String line) {
    for (Format format : LayoutFormats.all()) {
      Row row = row(line);
      if (format.reader(SETTING).read(row) == Reading.EVENT) {
        return Event.of(row, text -> text).fields();
      }
    }
    throw new AssertionError("no layout reads " + line);
  }

  private static Event read(Format format, String line) {
    Row row = row(line);
    assertThat(format.reader(SETTING).read(row)).as(line).isEqualTo(Reading.EVENT);
    return Event.of(row, text -> text);
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
