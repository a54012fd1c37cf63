package org.evenkeel.forensics.format.sql;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Reads MariaDB's `server_audit`: `20240102 10:00:00,server,user,host,connection,query,QUERY,
/// database,'statement',0`.
final class AuditedReader implements LineReader {
  private static final int WORDS = 8;

  private final SqlTime times;

  AuditedReader(Setting setting) {
    times = new SqlTime(setting);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    int end = times.read(bytes, row.from(), row.to());
    if (end < 0 || end >= row.to() || bytes[end] != ',') {
      return Reading.UNREADABLE;
    }
    String text = new String(bytes, end + 1, row.to() - end - 1, StandardCharsets.UTF_8);
    String[] words = text.split(",", WORDS);
    int code = text.lastIndexOf(',');
    if (words.length < WORDS || code < 0) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.SQL);
    row.time(times.micros());
    put(row, Field.SERVER_NAME, words[0]);
    put(row, Field.USER, words[1]);
    put(row, Field.CLIENT_IP, words[2]);
    put(row, Field.PID, words[3]);
    put(row, Field.DATABASE, words[6]);
    put(row, Field.CODE, text.substring(code + 1));
    action(row, words[5]);
    String object = words[7];
    int last = object.lastIndexOf(',');
    statement(row, last < 0 ? object : object.substring(0, last));
    return Reading.EVENT;
  }

  private static void action(Row row, String operation) {
    Action action =
        switch (operation) {
          case "CONNECT" -> Action.CONNECT;
          case "FAILED_CONNECT" -> Action.LOGIN_FAILED;
          case "DISCONNECT" -> Action.DISCONNECT;
          default -> Action.QUERY;
        };
    row.put(Field.ACTION, action.name());
  }

  /// The text between quotes, with `\'`, `\\`, `\n` and their kin undone.
  private static void statement(Row row, String object) {
    boolean quoted = object.length() > 1 && object.startsWith("'") && object.endsWith("'");
    if (!quoted) {
      put(row, Field.STATEMENT, object);
      return;
    }
    StringBuilder text = new StringBuilder();
    boolean escape = false;
    for (char letter : object.substring(1, object.length() - 1).toCharArray()) {
      if (letter == '\\' && !escape) {
        escape = true;
        continue;
      }
      text.append(escape && letter == 'n' ? '\n' : escape && letter == 't' ? '\t' : letter);
      escape = false;
    }
    put(row, Field.STATEMENT, text.toString());
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
