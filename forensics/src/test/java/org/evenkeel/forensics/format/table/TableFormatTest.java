package org.evenkeel.forensics.format.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.recognise.Recogniser;
import org.evenkeel.forensics.recognise.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableFormatTest {
  private final Reads csv = Reads.by("csv", LogFormats.known());

  @Test
  void anExportOfKibanaIsReadByItsColumns() {
    Event event =
        csv.event(
            """
            "@timestamp","source.ip","http.request.method","url.original","http.response.status_code","http.response.body.bytes","user_agent.original"
            "Nov 22, 2026 @ 03:11:12.250","203.0.113.7",GET,"/p?q=1,2","200","1,024","Mozilla/5.0 (X11, ""odd"")"
            """);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T03:11:12.250Z");
    assertThat(event.kind()).isEqualTo(Kind.WEB);
    assertThat(event.status()).isEqualTo(200);
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.METHOD, "GET")
        .containsEntry(Field.PATH, "/p")
        .containsEntry(Field.QUERY, "q=1,2")
        .containsEntry(Field.BYTES_SENT, "1024")
        .containsEntry(Field.USER_AGENT, "Mozilla/5.0 (X11, \"odd\")");
  }

  @Test
  void theExtractedColumnsOfSplunkComeBeforeItsRawLine() {
    Event event =
        csv.event(
            """
            _raw,_time,clientip,method,uri_path,uri_query,status,bytes,useragent
            "203.0.113.7 - - [22/Nov/2026:03:11:12 +0000] ""GET /p?a=b HTTP/1.1"" 200 5",2026-11-22T03:11:12.000+0000,203.0.113.7,GET,/p,a=b,200,5,curl/8
            """);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(event.fields())
        .containsEntry(Field.PATH, "/p")
        .containsEntry(Field.QUERY, "a=b")
        .containsEntry(Field.USER_AGENT, "curl/8");
  }

  @Test
  void linesThatAColumnHoldsWholeAreReadByTheirOwnFormat() {
    List<Event> events =
        csv.events(
            """
            @timestamp,@message
            2026-11-22 03:11:12.000,"203.0.113.7 - - [22/Nov/2026:03:11:12 +0100] ""GET /p HTTP/1.1"" 200 5 ""-"" ""curl/8""\"
            2026-11-22 03:11:13.000,"Nov 22 03:11:13 shop sshd[7]: Failed password for root from 203.0.113.8 port 4711 ssh2"
            2026-11-22 03:11:14.000,"{""clientip"":""203.0.113.9"",""request"":""GET /q HTTP/1.1"",""status"":200}"
            """);

    assertThat(events)
        .extracting(Reads::time)
        .containsExactly("2026-11-22T02:11:12Z", "2026-11-22T03:11:13Z", "2026-11-22T03:11:14Z");
    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.CLIENT_IP))
        .containsExactly("203.0.113.7", "203.0.113.8", "203.0.113.9");
    assertThat(events).extracting(Event::kind).containsExactly(Kind.WEB, Kind.SSH, Kind.WEB);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Time;Client IP;Method;Request URI;Status Code\n1795317072;203.0.113.7;GET;/p;200",
        "date\ttime\tc-ip\tcs-uri-stem\tsc-status\n2026-11-22\t03:11:12\t203.0.113.7\t/p\t200",
        "\uFEFFtimestamp|ip|url|status\n2026-11-22T03:11:12Z|203.0.113.7|https://shop/p|200",
        "@timestamp,clientip.keyword,request\n2026-11-22T03:11:12Z,203.0.113.7,GET /p HTTP/1.1"
      })
  void separatorsAndNamesMayDiffer(String log) {
    Event event = csv.event(log);

    assertThat(Reads.time(event)).isEqualTo("2026-11-22T03:11:12Z");
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.PATH, "/p");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,time,email,country\n7,2026-11-22T03:11:12Z,a@shop.example,DE",
        "ID,user_login,user_email,user_registered\n1,admin,a@shop.example,2026-11-22 03:11:12",
        "url,status code,title\nhttps://shop/p,200,A page",
        "203.0.113.7,2026-11-22T03:11:12Z,/p\n203.0.113.7,2026-11-22T03:11:12Z,/p"
      })
  void aTableOfAnythingElseIsNoLog(String table) {
    byte[] bytes = table.getBytes(StandardCharsets.UTF_8);
    Recogniser recogniser =
        new Recogniser(LogFormats.known(), Setting.utc(Instant.parse("2026-11-24T00:00:00Z")));

    assertThat(recogniser.recognise(bytes, 0, bytes.length))
        .isInstanceOf(Recognition.Unknown.class);
  }

  @Test
  void aTableIsRecognised() {
    byte[] bytes =
        "time,ip,url\n2026-11-22T03:11:12Z,203.0.113.7,/p".getBytes(StandardCharsets.UTF_8);
    Recogniser recogniser =
        new Recogniser(LogFormats.known(), Setting.utc(Instant.parse("2026-11-24T00:00:00Z")));

    assertThat(recogniser.recognise(bytes, 0, bytes.length))
        .isInstanceOfSatisfying(
            Recognition.Known.class, known -> assertThat(known.format().name()).isEqualTo("csv"));
  }

  @Test
  void whatCannotBeReadIsSaid() {
    csv.events(
        """
        time,ip,url
        yesterday,203.0.113.7,/p
        2026-11-22T03:11:12Z,203.0.113.7
        2026-11-22T03:11:12Z,"203.0.113.7,/p

        2026-11-22T03:11:12Z,203.0.113.7,/p,and,more
        """);

    assertThat(csv.readings())
        .containsExactly(
            Reading.SILENT,
            Reading.UNREADABLE,
            Reading.UNREADABLE,
            Reading.UNREADABLE,
            Reading.SILENT,
            Reading.EVENT);
  }

  @Test
  void nothingThatIsWrittenIntoALineThrows() {
    csv.events("time,ip,url,message\n");

    csv.survivesMeddling(
        "2026-11-22T03:11:12Z,\"203.0.113.7\",\"/p\"\"q\",x\n\"Nov 22, 2026 @ 03:11:12.250\",a,b,c",
        "\",: @/");
  }
}
