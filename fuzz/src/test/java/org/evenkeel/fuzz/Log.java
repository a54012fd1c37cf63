package org.evenkeel.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// A made-up log, and what must hold of whoever reads it.
record Log(byte[] bytes) {
  static final Setting SETTING = Setting.utc(Instant.parse("2026-11-24T00:00:00Z"));

  /// Every format reads every line without failing, says nothing that is not in its arrays, and a
  /// second reader says the same.
  void isReadBy(List<Format> formats) {
    for (Format format : formats) {
      assertThat(events(format)).as(format.name()).isEqualTo(events(format));
    }
  }

  private List<Event> events(Format format) {
    LineReader reader = format.reader(SETTING);
    List<Event> events = new ArrayList<>();
    Row row = new Row();
    int from = 0;
    while (from < bytes.length) {
      int end = endOfLine(from);
      int to = end > from && bytes[end - 1] == '\r' ? end - 1 : end;
      row.start(bytes, from, to);
      keep(reader.read(row), row, events);
      while (reader instanceof ListReader list && list.more()) {
        row.start(bytes, from, to);
        keep(list.readOn(row), row, events);
      }
      from = end + 1;
    }
    return events;
  }

  private static void keep(Reading reading, Row row, List<Event> events) {
    if (reading == Reading.EVENT) {
      check(row);
      events.add(Event.of(row, UnaryOperator.identity()));
    }
  }

  private int endOfLine(int from) {
    int at = from;
    while (at < bytes.length && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  private static void check(Row row) {
    for (Field field : Field.values()) {
      if (row.has(field)) {
        boolean ofLine = row.isSliceOfLine(field);
        int least = ofLine ? row.from() : 0;
        int most = ofLine ? row.to() : row.base(field).length;
        assertThat(row.start(field)).as(field.name()).isBetween(least, row.end(field));
        assertThat(row.end(field)).as(field.name()).isLessThanOrEqualTo(most);
      }
    }
    assertThat(row.status()).isGreaterThanOrEqualTo(-1);
    assertThat(row.sent()).isGreaterThanOrEqualTo(-1);
  }
}
