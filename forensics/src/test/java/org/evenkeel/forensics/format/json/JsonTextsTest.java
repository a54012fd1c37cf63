package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

/// What one object may look like.
class JsonTextsTest {
  @Test
  void keysMayBeNestedOrJoinedByDots() {
    for (String line :
        List.of(
            "{'source':{'ip':'203.0.113.7'},'url':{'path':'/a'},'http':{'request':{'method':'GET'}}}",
            "{'source.ip':'203.0.113.7','url.path':'/a','http.request.method':'GET'}",
            "{'source':{'ip':'203.0.113.7'},'url.path':'/a','http':{'request.method':'GET'}}",
            "{'Source':{'IP':'203.0.113.7'},'URL':{'Path':'/a'},'HTTP':{'Request':{'Method':'GET'}}}")) {
      assertThat(event(line).fields())
          .as(line)
          .containsEntry(Field.CLIENT_IP, "203.0.113.7")
          .containsEntry(Field.PATH, "/a")
          .containsEntry(Field.METHOD, "GET");
    }
  }

  @Test
  void aKeyOfAnotherBranchIsNotTaken() {
    Event event =
        event("{'ip':'203.0.113.7','path':'/a','geo':{'ip':'192.0.2.1','path':'/b','status':500}}");

    assertThat(event.textOrEmpty(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(event.textOrEmpty(Field.PATH)).isEqualTo("/a");
    assertThat(event.status()).isEqualTo(-1);
  }

  @Test
  void everyEscapeOfJsonIsUndone() {
    assertThat(path("/\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e4\\u20AC")).isEqualTo("/\"\\/\b\f\n\r\tä€");
  }

  @Test
  void surrogatesMakeOneLetterAndAloneNone() {
    assertThat(path("/\\ud83d\\ude00")).isEqualTo("/😀");
    assertThat(path("/\\ud83d-")).isEqualTo("/\ufffd-");
    assertThat(path("/\\ude00\\ud83d")).isEqualTo("/\ufffd\ufffd");
    assertThat(path("/\\ud83d\\u0041")).isEqualTo("/\ufffdA");
  }

  @Test
  void escapesThatAreNoneStandAsTheyAre() {
    assertThat(path("/\\x2e\\x2e/")).isEqualTo("/../");
    assertThat(path("/\\uZZZZ\\q\\x")).isEqualTo("/uZZZZqx");
    assertThat(path("/\\u00")).isEqualTo("/u00");
  }

  @Test
  void ofEqualKeysTheLastIsBelieved() {
    Event event = event("{'ip':'192.0.2.1','ip':'203.0.113.7','path':'/a','path':'/b?c'}");

    assertThat(event.textOrEmpty(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(event.textOrEmpty(Field.PATH)).isEqualTo("/b");
    assertThat(event.textOrEmpty(Field.QUERY)).isEqualTo("c");
  }

  @Test
  void anEmptyOrMissingValueDisplacesNothing() {
    Event event =
        event("{'ip':'203.0.113.7','path':'/a','status':200,'ip':'-','path':'','ua':null}");

    assertThat(event.textOrEmpty(Field.CLIENT_IP)).isEqualTo("203.0.113.7");
    assertThat(event.textOrEmpty(Field.PATH)).isEqualTo("/a");
    assertThat(event.fields()).doesNotContainKey(Field.USER_AGENT);
  }

  @Test
  void numbersMayBeTexts() {
    for (String line :
        List.of(
            "{'ip':'203.0.113.7','path':'/','status':404,'bytes':512,'time':1795417256}",
            "{'ip':'203.0.113.7','path':'/','status':'404','bytes':'512','time':'1795417256'}")) {
      Event event = event(line);

      assertThat(event.status()).isEqualTo(404);
      assertThat(event.sent()).isEqualTo(512);
      assertThat(Reads.time(event)).isEqualTo("2026-11-23T07:00:56Z");
    }
  }

  @Test
  void numbersThatCannotBeAreLeftOut() {
    Event event =
        event(
            "{'ip':'203.0.113.7','path':'/','status':-1,'bytes':99999999999999999999,'time':1e999}");

    assertThat(event.status()).isEqualTo(-1);
    assertThat(event.sent()).isEqualTo(-1);
    assertThat(event.timed()).isFalse();
  }

  @Test
  void nestingIsBounded() {
    for (String open : List.of("{'a':", "[")) {
      String close = open.equals("[") ? "]" : "}";
      assertThat(readings(nested(open, close, 20))).containsExactly(Reading.EVENT);
      assertThat(readings(nested(open, close, 30))).containsExactly(Reading.UNREADABLE);
      assertThat(readings(nested(open, close, 100_000))).containsExactly(Reading.UNREADABLE);
    }
  }

  @Test
  void aLineOf100KilobytesIsRead() {
    String path = "/" + "a\\u0062".repeat(15_000);

    assertThat(path(path)).hasSize(Event.LONGEST + 1).startsWith("/abab");
  }

  @Test
  void aLineThatWasCutIsUnreadableWhereverItEnds() {
    String line = quoted("{'ip':'203.0.113.7','path':'/a\\u0041','a':[{'b':1}],'status':200}");
    for (int end = 1; end < line.length(); end++) {
      assertThat(readings(line.substring(0, end)))
          .as(line.substring(0, end))
          .containsExactly(Reading.UNREADABLE);
    }
  }

  @Test
  void aByteOrderMarkAndCarriageReturnsPass() {
    Reads json = json();
    List<Event> events =
        json.events(
            quoted(
                "\ufeff{'ip':'203.0.113.7','path':'/a'}\r\n{'ip':'203.0.113.7','path':'/b'}\r\n"));

    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.PATH))
        .containsExactly("/a", "/b");
    assertThat(json.readings()).containsOnly(Reading.EVENT);
  }

  @Test
  void linesOfForeignBytesAreUnreadableAndNotPassedOver() {
    for (String line :
        List.of("ünreadable", "\u00a0", "\0\0\0", "日本", "😀{'ip':'1.2.3.4','path':'/'}")) {
      assertThat(readings(quoted(line))).as(line).containsExactly(Reading.UNREADABLE);
      assertThat(Reads.by("json-blocks", JsonFormats.all()).event(quoted(line + OBJECT)).line())
          .as(line)
          .isNotEmpty();
    }
  }

  private static final String OBJECT = "\n{'ip':'203.0.113.7','path':'/a'}";

  private static String nested(String open, String close, int depth) {
    return quoted(
        "{'ip':'203.0.113.7','path':'/','a':"
            + open.repeat(depth)
            + "1"
            + close.repeat(depth)
            + "}");
  }

  private static String path(String written) {
    return event("{'ip':'203.0.113.7','path':\"" + written + "\"}").textOrEmpty(Field.PATH);
  }

  private static Event event(String line) {
    return json().event(quoted(line));
  }

  private static List<Reading> readings(String line) {
    Reads json = json();
    json.events(line);
    return json.readings();
  }

  private static Reads json() {
    return Reads.by("json", JsonFormats.all());
  }

  private static String quoted(String line) {
    return line.replace('\'', '"');
  }
}
