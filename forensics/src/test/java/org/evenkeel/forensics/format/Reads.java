package org.evenkeel.forensics.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.evenkeel.forensics.event.Event;
import org.evenkeel.forensics.event.Row;

/// Reads a few lines by one format, as tests want them.
public final class Reads {
  private final LineReader reader;
  private final List<Reading> readings = new ArrayList<>();

  private Reads(LineReader reader) {
    this.reader = reader;
  }

  /// By the format of this name, late in 2026, with times in UTC.
  public static Reads by(String name, List<Format> formats) {
    Format format =
        formats.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return new Reads(format.reader(Setting.utc(Instant.parse("2026-11-24T00:00:00Z"))));
  }

  /// The events that the lines of `log` tell.
  public List<Event> events(String log) {
    List<Event> events = new ArrayList<>();
    for (String line : log.lines().toList()) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      Row row = row(bytes);
      keep(reader.read(row), row, events);
      while (reader instanceof ListReader list && list.more()) {
        row.start(bytes, 0, bytes.length);
        keep(list.readOn(row), row, events);
      }
    }
    return events;
  }

  private void keep(Reading reading, Row row, List<Event> events) {
    readings.add(reading);
    if (reading == Reading.EVENT) {
      events.add(Event.of(row, text -> text));
    }
  }

  /// The only event of `log`.
  public Event event(String log) {
    List<Event> events = events(log);
    assertThat(events).as(log).hasSize(1);
    return events.getFirst();
  }

  /// What became of the lines read so far.
  public List<Reading> readings() {
    return List.copyOf(readings);
  }

  public static String time(Event event) {
    return Instant.ofEpochSecond(0, event.time() * 1000).toString();
  }

  /// Changes letters of `log` at random, cuts lines short, and expects that nothing throws.
  public void survivesMeddling(String log, String likely) {
    Random random = new Random(3);
    List<String> lines = log.lines().toList();
    for (int round = 0; round < 20_000; round++) {
      byte[] bytes = lines.get(round % lines.size()).getBytes(StandardCharsets.UTF_8);
      for (int change = 0; change < 3 && bytes.length > 0; change++) {
        bytes[random.nextInt(bytes.length)] = (byte) likely.charAt(random.nextInt(likely.length()));
      }
      Row row = new Row();
      row.start(bytes, 0, bytes.length - random.nextInt(bytes.length + 1) / 2);
      assertThat(reader.read(row)).isNotNull();
      while (reader instanceof ListReader list && list.more()) {
        assertThat(list.readOn(row)).isNotNull();
      }
    }
  }

  private static Row row(byte[] bytes) {
    Row row = new Row();
    row.start(bytes, 0, bytes.length);
    return row;
  }
}
