package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

/// Many objects on a line, and objects over many lines.
class JsonListsTest {
  private static final String LIST =
      """
      [{"ip":"203.0.113.7","path":"/a"},{"ip":"203.0.113.8","path":"/b"}, {"ip":"203.0.113.9","path":"/c"}]
      """;

  @Test
  void everyObjectOfAnArrayOnOneLineIsAnEvent() {
    for (String format : List.of("json", "json-blocks")) {
      List<Event> events = Reads.by(format, JsonFormats.all()).events(LIST);

      assertThat(paths(events)).as(format).containsExactly("/a", "/b", "/c");
      assertThat(events.get(1).line()).isEqualTo("{\"ip\":\"203.0.113.8\",\"path\":\"/b\"}");
    }
  }

  @Test
  void objectsThatLackTheirLineEndAreToldApart() {
    assertThat(
            paths(
                json()
                    .events(
                        """
                        {"ip":"203.0.113.7","path":"/a"}{"ip":"203.0.113.8","path":"/b"}
                        """)))
        .containsExactly("/a", "/b");
  }

  @Test
  void anObjectThatIsBrokenCostsNoOther() {
    Reads json = json();
    List<Event> events =
        json.events(
            """
            [{"ip":"203.0.113.7","path":"/a"},{"ip" 1,"x":"}"},{"path":"/no"},{"ip":"203.0.113.8","path":"/b"}]
            """);

    assertThat(paths(events)).containsExactly("/a", "/b");
    assertThat(json.readings())
        .containsExactly(Reading.EVENT, Reading.UNREADABLE, Reading.UNREADABLE, Reading.EVENT);
  }

  @Test
  void whatStandsBehindAnObjectIsUnreadable() {
    for (String rest : List.of("x", "}", "{\"ip\":\"203", "\u00e4", "null")) {
      Reads json = json();

      assertThat(json.events("{\"ip\":\"203.0.113.7\",\"path\":\"/a\"} " + rest)).hasSize(1);
      assertThat(json.readings()).as(rest).containsExactly(Reading.EVENT, Reading.UNREADABLE);
    }
  }

  @Test
  void edgesLogsInAnArrayAreRead() {
    List<Event> events =
        Reads.by("cloudflare", JsonFormats.all())
            .events(
                """
                [{"ClientIP":"203.0.113.7","ClientRequestMethod":"GET","ClientRequestURI":"/a?x=1"},{"ClientIP":"203.0.113.8","ClientRequestMethod":"POST","ClientRequestURI":"/b"}]
                """);

    assertThat(paths(events)).containsExactly("/a", "/b");
    assertThat(events.getFirst().textOrEmpty(Field.QUERY)).isEqualTo("x=1");
    assertThat(events.getLast().fields()).doesNotContainKey(Field.QUERY);
  }

  @Test
  void objectsMayBeginAndEndOnTheSameLine() {
    Reads blocks = Reads.by("json-blocks", JsonFormats.all());
    List<Event> events =
        blocks.events(
            """
            [{
              "ip": "203.0.113.7",
              "path": "/a{"
            }, {
              "ip": "203.0.113.8",
              "path": "/b"
            }, {"ip": "203.0.113.9", "path": "/c"}]
            """);

    assertThat(paths(events)).containsExactly("/a{", "/b", "/c");
    assertThat(blocks.readings()).doesNotContain(Reading.UNREADABLE);
  }

  @Test
  void aTornObjectSwallowsNoLaterOne() {
    Reads blocks = Reads.by("json-blocks", JsonFormats.all());
    List<Event> events =
        blocks.events(
            """
            {
              "ip": "203.0.113.7",
            {
              "ip": "203.0.113.8",
              "path": "/b"
            }
            """);

    assertThat(paths(events)).containsExactly("/b");
    assertThat(blocks.readings()).containsOnlyOnce(Reading.UNREADABLE);
  }

  @Test
  void anObjectWithoutEndIsGivenUp() {
    Reads blocks = Reads.by("json-blocks", JsonFormats.all());
    String log = "{\n" + "  \"a\": \"bcdefghijklmnopqrstuvwxyz\",\n".repeat(20_000) + LIST;

    assertThat(paths(blocks.events(log))).containsExactly("/a", "/b", "/c");
    assertThat(blocks.readings()).contains(Reading.UNREADABLE);
  }

  @Test
  void nothingThatIsWrittenIntoAListThrows() {
    for (String format : List.of("json", "json-blocks", "aws-waf")) {
      Reads.by(format, JsonFormats.all()).survivesMeddling(LIST, "{}[]\",:\\u \0");
    }
  }

  private static Reads json() {
    return Reads.by("json", JsonFormats.all());
  }

  private static List<String> paths(List<Event> events) {
    return events.stream().map(event -> event.textOrEmpty(Field.PATH)).toList();
  }
}
