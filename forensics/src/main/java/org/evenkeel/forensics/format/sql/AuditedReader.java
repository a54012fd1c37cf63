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
/// database,'statement',0`. The operation is the message; where it touches a table, such as
/// `WRITE`, the table's name stands in place of a statement.
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
    row.time(times.micros(), times.offsetSeconds());
    put(row, Field.SERVER_NAME, words[0]);
    put(row, Field.USER, words[1]);
    put(row, Field.CLIENT_IP, words[2]);
    put(row, Field.PID, words[3]);
    put(row, Field.DATABASE, words[6]);
    put(row, Field.CODE, text.substring(code + 1));
    put(row, Field.MESSAGE, words[5]);
    row.put(Field.ACTION, action(words[5]).name());
    String object = words[7];
    int last = object.lastIndexOf(',');
    put(row, Field.STATEMENT, unquoted(last < 0 ? object : object.substring(0, last)));
    return Reading.EVENT;
  }

  private static Action action(String operation) {
    return switch (operation) {
      case "CONNECT" -> Action.CONNECT;
      case "FAILED_CONNECT" -> Action.LOGIN_FAILED;
      case "DISCONNECT" -> Action.DISCONNECT;
      default -> Action.QUERY;
    };
  }

  /// The text between quotes, its escapes undone; the name of a table stands without quotes.
  private static String unquoted(String object) {
    if (!object.startsWith("'")) {
      return object;
    }
    int end = object.length() - (object.length() > 1 && object.endsWith("'") ? 1 : 0);
    StringBuilder text = new StringBuilder(end);
    for (int at = 1; at < end; at++) {
      boolean escapes = object.charAt(at) == '\\' && at + 1 < end;
      at += escapes ? 1 : 0;
      text.append(escapes ? unescaped(object.charAt(at)) : object.charAt(at));
    }
    return text.toString();
  }

  private static char unescaped(char letter) {
    return switch (letter) {
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'b' -> '\b';
      case 'f' -> '\f';
      default -> letter;
    };
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }
}
