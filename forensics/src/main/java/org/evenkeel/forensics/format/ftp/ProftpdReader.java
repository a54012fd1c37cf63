package org.evenkeel.forensics.format.ftp;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads ProFTPD's system log: `2026-11-22 03:11:12,123 shop proftpd[2] shop
/// (203.0.113.7[203.0.113.7]): USER shop: Login successful.`
final class ProftpdReader implements LineReader {
  private static final String PROGRAM = " proftpd[";

  private final LogTime times;

  ProftpdReader(Setting setting) {
    times = new LogTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    int time = times.read(row.bytes(), row.from(), row.to());
    if (time < 0) {
      return Reading.UNREADABLE;
    }
    String text =
        new String(row.bytes(), time, row.to() - time, StandardCharsets.UTF_8).stripTrailing();
    int program = text.indexOf(PROGRAM);
    int pid = text.indexOf(']', Math.max(program, 0));
    if (program < 0 || pid < 0) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.FTP);
    row.time(times.micros(), times.offsetSeconds());
    row.put(Field.PROCESS, "proftpd");
    row.put(Field.PID, text.substring(program + PROGRAM.length(), pid));
    int open = text.indexOf('[', pid);
    int close = text.indexOf("])", Math.max(open, 0));
    if (open < 0 || close < 0) {
      row.put(Field.MESSAGE, text.substring(pid + 1).strip());
      return Reading.EVENT;
    }
    row.put(Field.CLIENT_IP, text.substring(open + 1, close));
    String message = text.substring(close + 2).replaceFirst("^[: -]+", "");
    row.put(Field.MESSAGE, message);
    told(row, message);
    return Reading.EVENT;
  }

  private static void told(Row row, String message) {
    if (message.startsWith("USER ")) {
      boolean good = message.endsWith(": Login successful.");
      int end = good ? message.length() - ": Login successful.".length() : nameEnd(message);
      row.put(Field.USER, message.substring(5, Math.max(5, end)));
      row.put(Field.ACTION, (good ? Action.LOGIN_OK : Action.LOGIN_FAILED).name());
    } else if (message.startsWith("FTP session opened")) {
      row.put(Field.ACTION, Action.CONNECT.name());
    } else if (message.startsWith("FTP session closed")) {
      row.put(Field.ACTION, Action.DISCONNECT.name());
    }
  }

  private static int nameEnd(String message) {
    int reason = message.lastIndexOf(" (Login failed)");
    return reason >= 0 ? reason : Math.max(message.indexOf(": "), 5);
  }
}
