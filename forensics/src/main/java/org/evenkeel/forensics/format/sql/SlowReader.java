package org.evenkeel.forensics.format.sql;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Reads the log of slow queries: comment lines that begin with `# `, then the statement. An event
/// stands at the line that ends its statement; of a statement, the first 64 KiB are kept.
final class SlowReader implements LineReader {
  private static final int LONGEST = 64 * 1024;
  private static final String TIME = "# Time: ";
  private static final String USER = "# User@Host: ";
  private static final String QUERY_TIME = "# Query_time: ";
  private static final String TIMESTAMP = "SET timestamp=";

  private final SqlTime times;
  private final StringBuilder statement = new StringBuilder();
  private boolean inside;
  private long time = Row.NO_TIME;
  private String user = "";
  private String host = "";
  private String thread = "";
  private String database = "";
  private String millis = "";

  SlowReader(Setting setting) {
    times = new SqlTime(setting);
  }

  @Override
  public Reading read(Row row) {
    String line = row.line();
    if (line.startsWith("# ") || line.startsWith("#\t")) {
      return comment(line);
    }
    if (!inside) {
      return outside(line);
    }
    if (statement.isEmpty() && line.equals("#")) {
      return Reading.SILENT; // above and below what EXPLAIN says
    }
    if (statement.isEmpty() && line.startsWith(TIMESTAMP)) {
      stamped(line);
      return Reading.SILENT;
    }
    if (statement.isEmpty() && line.toLowerCase(Locale.ROOT).startsWith("use ")) {
      database = line.substring(4).replace(";", "").strip();
      return Reading.SILENT;
    }
    if (statement.length() + line.length() < LONGEST) {
      statement.append(statement.isEmpty() ? "" : "\n").append(line);
    }
    return line.stripTrailing().endsWith(";") ? event(row) : Reading.SILENT;
  }

  private static Reading outside(String line) {
    boolean header =
        line.isBlank()
            || line.startsWith("Time ")
            || line.startsWith("Tcp port:")
            || line.contains(", Version: ");
    return header ? Reading.SILENT : Reading.UNREADABLE;
  }

  private Reading comment(String line) {
    if (!statement.isEmpty() || line.startsWith(TIME)) {
      statement.setLength(0);
    }
    if (line.startsWith(TIME)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      time = times.read(bytes, TIME.length(), bytes.length) < 0 ? Row.NO_TIME : times.micros();
      inside = true;
    } else if (line.startsWith(USER)) {
      inside = true;
      database = "";
      who(line.substring(USER.length()));
    } else if (line.startsWith(QUERY_TIME)) {
      millis = millis(word(line, "Query_time: "));
    }
    thread = line.contains("Thread_id: ") ? word(line, "Thread_id: ") : thread;
    database = line.contains("Schema: ") ? word(line, "Schema: ") : database;
    return inside ? Reading.SILENT : Reading.UNREADABLE;
  }

  /// `root[root] @ localhost [127.0.0.1] Id: 5`.
  private void who(String text) {
    int bracket = text.indexOf('[');
    int at = text.indexOf(" @ ");
    user = text.substring(0, bracket < 0 ? text.length() : bracket);
    String where = at < 0 ? "" : text.substring(at + 3);
    int open = where.indexOf('[');
    int close = where.indexOf(']');
    String address = open >= 0 && close > open ? where.substring(open + 1, close) : "";
    host = address.isEmpty() && open > 0 ? where.substring(0, open).strip() : address;
    thread = text.contains("Id: ") ? word(text, "Id: ") : "";
  }

  private void stamped(String line) {
    String number = line.substring(TIMESTAMP.length()).replace(";", "").strip();
    if (number.matches("[0-9]{1,11}")) {
      time = Long.parseLong(number) * 1_000_000;
    }
  }

  private static String millis(String seconds) {
    return seconds.matches("[0-9]{1,9}(\\.[0-9]{1,9})?")
        ? Long.toString(Math.round(Double.parseDouble(seconds) * 1000))
        : "";
  }

  private static String word(String line, String before) {
    int from = line.indexOf(before) + before.length();
    String rest = line.substring(from);
    String text = rest.startsWith(" ") && !before.startsWith("Id") ? "" : rest.strip();
    int end = text.indexOf(' ');
    return end < 0 ? text : text.substring(0, end);
  }

  private Reading event(Row row) {
    row.kind(Kind.SQL);
    row.time(time);
    row.put(Field.ACTION, Action.QUERY.name());
    row.put(Field.STATEMENT, statement.toString());
    put(row, Field.USER, user);
    put(row, Field.CLIENT_IP, host);
    put(row, Field.PID, thread);
    put(row, Field.DATABASE, database);
    put(row, Field.TIME_TAKEN, millis);
    statement.setLength(0);
    return Reading.EVENT;
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
