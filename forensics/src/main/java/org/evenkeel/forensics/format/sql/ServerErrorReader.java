package org.evenkeel.forensics.format.sql;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Reads the server's error log of MySQL 5.5 to 8.4 and MariaDB 10: `2026-11-22T03:11:12.1Z 0
/// [Warning] [MY-010453] [Server] message`, `161209 14:18:50 [Note] message`.
final class ServerErrorReader implements LineReader {
  private final SqlTime times;

  ServerErrorReader(Setting setting) {
    times = new SqlTime(setting);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    int end = times.read(bytes, row.from(), row.to());
    if (end < 0 || end >= row.to() || bytes[end] != ' ') {
      return continued(row.line());
    }
    String text = new String(bytes, end + 1, row.to() - end - 1, StandardCharsets.UTF_8);
    int blank = text.indexOf(' ');
    String first = blank < 0 ? text : text.substring(0, blank);
    String behind = text.substring(blank + 1).stripLeading();
    boolean thread = isThread(first, behind);
    String rest = thread ? behind : text.stripLeading();
    if (!rest.startsWith("[") && !rest.startsWith("InnoDB: ") && !rest.startsWith("mysqld")) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.SQL);
    row.time(times.micros(), times.offsetSeconds());
    if (thread) {
      row.put(Field.PID, first);
    }
    String message = tags(row, rest);
    row.put(Field.MESSAGE, message);
    if (!Refusal.read(row, message) && !BrokenConnection.read(row, message)) {
      row.put(Field.ACTION, Action.ERROR.name());
    }
    return Reading.EVENT;
  }

  /// A number, which InnoDB of MySQL 5.6 and MariaDB 10.0 writes in base sixteen.
  private static boolean isThread(String word, String behind) {
    boolean hex = behind.startsWith("InnoDB: ") && word.length() < 17 && !word.isEmpty();
    for (int at = 0; hex && at < word.length(); at++) {
      hex = Character.digit(word.charAt(at), 16) >= 0;
    }
    return hex || Digits.all(word, 19);
  }

  /// Lines without a time, which go on with the message before them.
  private static Reading continued(String line) {
    boolean known = line.startsWith("InnoDB: ") || line.startsWith("Version: '");
    return known ? Reading.SILENT : Reading.UNREADABLE;
  }

  /// Takes `[Warning] [MY-010453] [Server] ` off.
  private static String tags(Row row, String text) {
    String rest = text;
    for (int tag = 0; tag < 3 && rest.startsWith("["); tag++) {
      int close = rest.indexOf(']');
      if (close < 0) {
        return rest;
      }
      if (tag < 2) {
        row.put(tag == 0 ? Field.SEVERITY : Field.CODE, rest.substring(1, close));
      }
      rest = rest.substring(close + 1).stripLeading();
    }
    return rest;
  }
}
