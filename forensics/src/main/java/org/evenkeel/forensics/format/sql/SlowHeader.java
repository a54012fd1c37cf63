package org.evenkeel.forensics.format.sql;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;

/// What stands before a slow query: when it ran, for whom, how long it took.
final class SlowHeader {
  static final String TIME = "# Time: ";
  static final String USER = "# User@Host: ";

  private static final String QUERY_TIME = "# Query_time: ";
  private static final String TIMESTAMP = "SET timestamp=";

  private final SqlTime times;
  private long time = Row.NO_TIME;
  private String user = "";
  private String host = "";
  private String thread = "";
  private String database = "";
  private String millis = "";

  SlowHeader(Setting setting) {
    times = new SqlTime(setting);
  }

  /// Takes a line that begins with `#`.
  void comment(String line) {
    if (line.startsWith(TIME)) {
      byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
      time = times.read(bytes, TIME.length(), bytes.length) < 0 ? Row.NO_TIME : times.micros();
    } else if (line.startsWith(USER)) {
      who(line.substring(USER.length()));
    } else if (line.startsWith(QUERY_TIME)) {
      millis = millis(word(line, "Query_time: "));
    }
    thread = line.contains("Thread_id: ") ? word(line, "Thread_id: ") : thread;
    database = line.contains("Schema: ") ? word(line, "Schema: ") : database;
  }

  /// Takes `SET timestamp=1547741058;` or `use shop;`; false when the line is another.
  boolean statement(String line) {
    if (line.startsWith(TIMESTAMP)) {
      String number = line.substring(TIMESTAMP.length()).replace(";", "").strip();
      time = Digits.all(number, 11) ? Long.parseLong(number) * 1_000_000 : time;
      return true;
    }
    boolean uses = line.regionMatches(true, 0, "use ", 0, 4);
    database = uses ? line.substring(4).replace(";", "").strip() : database;
    return uses;
  }

  void put(Row row) {
    row.kind(Kind.SQL);
    row.time(time, times.offsetSeconds());
    row.put(Field.ACTION, Action.QUERY.name());
    put(row, Field.USER, user);
    put(row, Field.CLIENT_IP, host);
    put(row, Field.PID, thread);
    put(row, Field.DATABASE, database);
    put(row, Field.TIME_TAKEN, millis);
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
    database = "";
    millis = "";
  }

  private static String millis(String seconds) {
    int dot = seconds.indexOf('.');
    String whole = dot < 0 ? seconds : seconds.substring(0, dot);
    String fraction = dot < 0 ? "0" : seconds.substring(dot + 1);
    return Digits.all(whole, 9) && Digits.all(fraction, 9)
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

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
