package org.evenkeel.forensics.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EventTest {
  @Test
  void aTargetWithoutAPathIsKept() {
    Row row = row("\\x16\\x03\\x01 400");
    row.put(Field.TARGET, 0, 12);

    assertThat(Event.of(row, text -> text).fields())
        .containsExactly(Map.entry(Field.TARGET, "\\x16\\x03\\x01"));
  }

  @Test
  void pathAndQueryTellTheTarget() {
    Row row = row("/a?b=c");
    row.put(Field.TARGET, 0, 6);
    row.put(Field.PATH, 0, 2);
    row.put(Field.QUERY, 3, 6);

    assertThat(Event.of(row, text -> text).fields())
        .containsOnlyKeys(Field.PATH, Field.QUERY)
        .containsEntry(Field.PATH, "/a");
  }

  @Test
  void anEventThatIsOneOfSeveralHoldsItsOwnPartOfTheLine() {
    Row row = row("[{1},{2}]");
    row.put(Field.STATUS, 6, 7);
    row.narrow(5, 8);
    Event event = Event.of(row, text -> text);

    assertThat(event.line()).isEqualTo("{2}");
    assertThat(event.textOrEmpty(Field.STATUS)).isEqualTo("2");
  }

  private static Row row(String line) {
    byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return row;
  }
}
