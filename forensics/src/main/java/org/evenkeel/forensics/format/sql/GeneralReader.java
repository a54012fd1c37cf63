package org.evenkeel.forensics.format.sql;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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
/// remembered. Further lines of a statement are rows of their own.
final class GeneralReader implements LineReader {
  private static final int MOST_CONNECTIONS = 10_000;

  private final SqlTime times;
  private final Map<String, Connection> connections =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Connection> eldest) {
          return size() > MOST_CONNECTIONS;
        }
      };
  private long time = Row.NO_TIME;
  private @Nullable String current;

  /// Who is connected, to which database.
  private record Connection(String user, String host, String database) {}

  GeneralReader(Setting setting) {
    times = new SqlTime(setting);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    int end = times.read(bytes, row.from(), row.to());
    int from = end < 0 ? row.from() : end;
    String text = new String(bytes, from, row.to() - from, StandardCharsets.UTF_8);
    String stripped = text.stripLeading();
    int blank = stripped.indexOf(' ');
    int tab = stripped.indexOf('\t');
    boolean entry =
        blank > 0
            && isNumber(stripped.substring(0, blank))
            && tab > blank
            && (end > 0 || text.startsWith("\t\t"));
    if (!entry) {
      current = end > 0 ? null : current; // a line with a time of its own continues nothing
      return rest(row, text);
    }
    if (end > 0) {
      time = times.micros();
    }
    row.kind(Kind.SQL);
    row.time(time);
    String id = stripped.substring(0, blank);
    String verb = stripped.substring(blank + 1, tab);
    String argument = stripped.substring(tab + 1);
    row.put(Field.PID, id);
    told(row, id, verb, argument);
    current = verb.equals("Query") || verb.equals("Execute") ? id : null;
    return Reading.EVENT;
  }

  private void told(Row row, String id, String verb, String argument) {
    switch (verb) {
      case "Connect" -> connect(row, id, argument);
      case "Quit" -> {
        who(row, id);
        row.put(Field.ACTION, Action.DISCONNECT.name());
        connections.remove(id);
      }
      case "Init DB" -> {
        Connection known = connections.getOrDefault(id, new Connection("", "", ""));
        connections.put(id, new Connection(known.user(), known.host(), argument));
        who(row, id);
      }
      default -> {
        who(row, id);
        row.put(Field.ACTION, Action.QUERY.name());
        row.put(Field.STATEMENT, argument);
      }
    }
  }

  /// `root@localhost on shop using TCP/IP`, or a refusal.
  private void connect(Row row, String id, String argument) {
    row.put(Field.MESSAGE, argument);
    if (Refusal.read(row, argument)) {
      return;
    }
    int on = argument.lastIndexOf(" on ");
    String who = on < 0 ? argument : argument.substring(0, on);
    int at = who.lastIndexOf('@');
    String database = on < 0 ? "" : argument.substring(on + " on ".length());
    int using = database.indexOf("using ");
    database = using < 0 ? database : database.substring(0, using);
    connections.put(
        id,
        new Connection(
            at < 0 ? who : who.substring(0, at),
            at < 0 ? "" : who.substring(at + 1),
            database.strip()));
    who(row, id);
    row.put(Field.ACTION, Action.CONNECT.name());
  }

  private void who(Row row, String id) {
    Connection known = connections.get(id);
    if (known != null) {
      put(row, Field.USER, known.user());
      put(row, Field.CLIENT_IP, known.host());
      put(row, Field.DATABASE, known.database());
    }
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }

  private Reading rest(Row row, String text) {
    if (text.isBlank()
        || text.startsWith("Time ")
        || text.startsWith("Tcp port:")
        || text.contains(", Version: ")) {
      return Reading.SILENT;
    }
    if (current == null) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.SQL);
    row.time(time);
    row.put(Field.PID, current);
    who(row, current);
    row.put(Field.ACTION, Action.QUERY.name());
    row.put(Field.STATEMENT, text);
    return Reading.EVENT;
  }

  private static boolean isNumber(String text) {
    return text.length() < 20 && text.chars().allMatch(letter -> letter >= '0' && letter <= '9');
  }
}
