package org.evenkeel.forensics.format.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.evenkeel.forensics.LogFormats;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Reads;
import org.junit.jupiter.api.Test;

class DockerFormatTest {
  private final Reads docker = Reads.by("docker", LogFormats.known());

  @Test
  void whatAContainerWroteIsRead() {
    Event event =
        docker.event(
            """
            {"log":"203.0.113.7 - - [23/Nov/2026:08:00:56 +0100] \\"GET /a?b=1 HTTP/1.1\\" 200 12 \\"-\\" \\"curl/8\\"\\n","stream":"stdout","time":"2026-11-23T07:00:57.1Z"}
            """);

    assertThat(Reads.time(event)).isEqualTo("2026-11-23T07:00:56Z");
    assertThat(event.fields())
        .containsEntry(Field.CLIENT_IP, "203.0.113.7")
        .containsEntry(Field.PATH, "/a")
        .containsEntry(Field.USER_AGENT, "curl/8");
  }

  @Test
  void theTimeIsDockersWhereTheLineHasNone() {
    Event event =
        docker.event(
            """
            {"log":"{\\"ip\\":\\"203.0.113.7\\",\\"path\\":\\"/a\\"}\\r\\n","stream":"stdout","time":"2026-11-23T07:00:57Z"}
            """);

    assertThat(Reads.time(event)).isEqualTo("2026-11-23T07:00:57Z");
  }

  @Test
  void aLineInPiecesIsPutTogetherPerStream() {
    List<Event> events =
        docker.events(
            """
            {"log":"{\\"ip\\":\\"203.0.113.7\\",","stream":"stdout","time":"2026-11-23T07:00:57Z"}
            {"log":"warning: disk\\n","stream":"stderr","time":"2026-11-23T07:00:57Z"}
            {"log":"\\"path\\":\\"/a\\"}\\n","stream":"stdout","time":"2026-11-23T07:00:58Z"}
            """);

    assertThat(events).extracting(event -> event.textOrEmpty(Field.PATH)).containsExactly("/a");
    assertThat(docker.readings())
        .containsExactly(Reading.SILENT, Reading.UNREADABLE, Reading.EVENT);
  }

  @Test
  void everyWrapperAndEveryObjectInItIsAnEvent() {
    List<Event> events =
        docker.events(
            """
            [{"log":"[{\\"ip\\":\\"203.0.113.7\\",\\"path\\":\\"/a\\"},{\\"ip\\":\\"203.0.113.7\\",\\"path\\":\\"/b\\"}]\\n","stream":"stdout","time":"2026-11-23T07:00:57Z"},{"log":"{\\"ip\\":\\"203.0.113.7\\",\\"path\\":\\"/c\\"}\\n","stream":"stdout","time":"2026-11-23T07:00:58Z"}]
            """);

    assertThat(events)
        .extracting(event -> event.textOrEmpty(Field.PATH))
        .containsExactly("/a", "/b", "/c");
    assertThat(events).extracting(Reads::time).last().isEqualTo("2026-11-23T07:00:58Z");
  }

  @Test
  void whatIsNoWrapperIsUnreadable() {
    for (String line :
        List.of(
            "{\"log\":\"x\\n\",\"stream\":\"stdout\"}",
            "{\"log\":1,\"time\":\"2026-11-23T07:00:57Z\"}",
            "{\"ip\":\"203.0.113.7\",\"path\":\"/a\"}",
            "{\"log\":\"x",
            "\u00e4")) {
      assertThat(docker.events(line)).as(line).isEmpty();
    }
    assertThat(docker.readings()).containsOnly(Reading.UNREADABLE);
  }

  @Test
  void piecesWithoutEndAreGivenUp() {
    String piece =
        "{\"log\":\""
            + "a".repeat(16_000)
            + "\",\"stream\":\"stdout\",\"time\":\"2026-11-23T07:00:57Z\"}\n";
    docker.events(piece.repeat(40));

    assertThat(docker.readings()).contains(Reading.UNREADABLE).doesNotContain(Reading.EVENT);
  }

  @Test
  void nothingThatIsWrittenIntoAWrapperThrows() {
    docker.survivesMeddling(
        """
        {"log":"{\\"ip\\":\\"203.0.113.7\\",\\"path\\":\\"/a\\"}\\n","stream":"stdout","time":"2026-11-23T07:00:57Z"}
        """,
        "{}[]\",:\\nu \0");
  }
}
