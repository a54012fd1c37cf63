package org.evenkeel.forensics.format.ftp;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;
import org.jspecify.annotations.Nullable;

/// Reads vsftpd's own log: `Sun Nov 22 03:11:12 2026 [pid 2] [shop] OK UPLOAD: Client
/// "203.0.113.7", "/x.php", 1044 bytes, 12.30Kbyte/sec`.
final class VsftpdReader implements LineReader {
  private static final Map<String, Action> ACTIONS =
      Map.ofEntries(
          Map.entry("OK LOGIN", Action.LOGIN_OK),
          Map.entry("FAIL LOGIN", Action.LOGIN_FAILED),
          Map.entry("CONNECT", Action.CONNECT),
          Map.entry("OK UPLOAD", Action.UPLOAD),
          Map.entry("OK DOWNLOAD", Action.DOWNLOAD),
          Map.entry("OK DELETE", Action.DELETE),
          Map.entry("OK RMDIR", Action.DELETE),
          Map.entry("OK RENAME", Action.RENAME));
  private static final String PID = " [pid ";
  private static final String CLIENT = ": Client \"";

  private final LogTime times;

  VsftpdReader(Setting setting) {
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
    int client = text.indexOf(CLIENT);
    int pid = text.indexOf(']');
    if (!text.startsWith(PID) || pid < PID.length() || client < pid) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.FTP);
    row.time(times.micros(), times.offsetSeconds());
    row.put(Field.MESSAGE, text);
    row.put(Field.PID, text.substring(PID.length(), pid));
    String verb = text.substring(pid + 1, client).strip();
    if (verb.startsWith("[")) {
      int close = verb.lastIndexOf("] ");
      row.put(Field.USER, verb.substring(1, Math.max(close, 1)));
      verb = verb.substring(close + 1).strip();
    }
    Action action = ACTIONS.get(verb);
    if (action != null) {
      row.put(Field.ACTION, action.name());
    }
    rest(row, action, text.substring(client + CLIENT.length()));
    return Reading.EVENT;
  }

  /// `203.0.113.7", "/x.php", 1044 bytes, 12.30Kbyte/sec`.
  private static void rest(Row row, @Nullable Action action, String text) {
    int quote = text.indexOf('"');
    String address = quote < 0 ? text : text.substring(0, quote);
    boolean mapped = address.startsWith("::ffff:") && address.indexOf('.') > 0;
    row.put(Field.CLIENT_IP, mapped ? address.substring("::ffff:".length()) : address);
    int open = text.indexOf(", \"", Math.max(quote, 0));
    int close = text.lastIndexOf('"');
    if (open < 0 || close < open + 3) {
      return;
    }
    String object = text.substring(open + 3, close);
    if (action == null) {
      row.put(Field.COMMAND, object);
    } else if (action != Action.LOGIN_OK && action != Action.LOGIN_FAILED) {
      row.put(Field.FILE, object);
      int bytes = text.indexOf(" bytes", close);
      if (bytes > close + 3) {
        Field size = action == Action.UPLOAD ? Field.BYTES_RECEIVED : Field.BYTES_SENT;
        row.put(size, text.substring(close + 3, bytes));
      }
    }
  }
}
