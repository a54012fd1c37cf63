package org.evenkeel.forensics.format.sql;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.jspecify.annotations.Nullable;

/// Reads the general query log: `2026-11-22T03:11:12.1Z 12 Query SELECT 1`, or `161209 14:18:50 12
/// Query …` with the time left out while it does not change. Who a connection belongs to is
/// remembered.
///
/// Nothing marks the end of a statement, so each of its lines is an event, which stands where its
/// words stand. It carries the line, and up to 512 letters of those before, so that words which
/// belong together are seen together. A line that poses as an entry cannot be told from one.
final class GeneralReader implements LineReader {
  private static final int LONGEST_BEFORE = 512;

  private final SqlTime times;
  private final Connections connections = new Connections();
  private long time = Row.NO_TIME;
  private @Nullable String current;
  private String before = "";

  GeneralReader(Setting setting) {
    times = new SqlTime(setting);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    int end = times.read(bytes, row.from(), row.to());
    int from = end < 0 ? row.from() : end;
    String text = new String(bytes, from, row.to() - from, StandardCharsets.UTF_8);
    GeneralEntry entry = end > 0 || text.startsWith("\t\t") ? GeneralEntry.of(text) : null;
    if (entry == null) {
      current = end > 0 ? null : current; // a line with a time of its own continues nothing
      return rest(row, text);
    }
    time = end > 0 ? times.micros() : time;
    row.put(Field.PID, entry.id());
    told(row, entry);
    current = entry.hasStatement() ? entry.id() : null;
    return timed(row);
  }

  private void told(Row row, GeneralEntry entry) {
    String id = entry.id();
    switch (entry.command()) {
      case "Connect", "Change user" -> connect(row, entry);
      case "Quit" -> {
        connections.put(row, id);
        row.put(Field.ACTION, Action.DISCONNECT.name());
        connections.closed(id);
      }
      case "Init DB" -> {
        connections.uses(id, entry.argument());
        connections.put(row, id);
      }
      default -> {
        connections.put(row, id);
        before = "";
        statement(row, entry.argument());
      }
    }
  }

  private void connect(Row row, GeneralEntry entry) {
    row.put(Field.MESSAGE, entry.argument());
    if (!Refusal.read(row, entry.argument())) {
      connections.opened(entry.id(), entry.argument());
      connections.put(row, entry.id());
      row.put(Field.ACTION, Action.CONNECT.name());
    }
  }

  private void statement(Row row, String line) {
    String joined = before.isEmpty() ? line : before + '\n' + line;
    before = joined.substring(Math.max(0, joined.length() - LONGEST_BEFORE));
    row.put(Field.ACTION, Action.QUERY.name());
    if (!joined.isEmpty()) {
      row.put(Field.STATEMENT, joined);
    }
  }

  private Reading rest(Row row, String text) {
    boolean start = ServerStart.is(text);
    if (start || text.isBlank()) {
      current = start ? null : current;
      return Reading.SILENT;
    }
    if (current == null) {
      return ServerStart.continues(text) ? Reading.SILENT : Reading.UNREADABLE;
    }
    row.put(Field.PID, current);
    connections.put(row, current);
    statement(row, text);
    return timed(row);
  }

  private Reading timed(Row row) {
    row.kind(Kind.SQL);
    row.time(time, times.offsetSeconds());
    return Reading.EVENT;
  }
}
