package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads nginx's error log: `2026/11/22 03:11:12 [error] 54053#0: *1 message, client: 203.0.113.7,
/// server: shop, request: "GET / HTTP/1.1", upstream: "…", host: "…", referrer: "…"`.
///
/// What PHP sent may go over many lines, of which the last names the client. Each of PHP's messages
/// is an event, and so is the line that names the client; of the lines between, up to 16 KiB are
/// kept until then.
final class NginxErrorReader implements LineReader {
  private static final String SENT = "FastCGI sent in stderr: \"";
  private static final String PHP_MESSAGE = "PHP message: ";
  private static final int LONGEST = 16 * 1024;
  private static final int MOST_LINES = 1000;

  private final LogTime times;
  private final NginxTail tail = new NginxTail();
  private final StringBuilder sent = new StringBuilder();
  private int linesLeft;
  private long time = Row.NO_TIME;
  private String severity = "";
  private String process = "";

  NginxErrorReader(Setting setting) {
    times = new LogTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    byte[] bytes = row.bytes();
    boolean slashes = row.from() + 4 < row.to() && bytes[row.from() + 4] == '/';
    int end = slashes ? times.read(bytes, row.from(), row.to()) : -1;
    String rest =
        end < 0 ? "" : new String(bytes, end, row.to() - end, StandardCharsets.UTF_8).strip();
    int level = rest.indexOf("] ");
    int colon = rest.indexOf(": ", Math.max(level, 0));
    if (!rest.startsWith("[") || level < 0 || colon < 0) {
      return further(row);
    }
    time = times.micros();
    severity = rest.substring(1, level);
    String id = rest.substring(level + 2, colon);
    int hash = id.indexOf('#');
    process = hash < 0 ? id : id.substring(0, hash);
    String text = rest.substring(colon + 2);
    int connection = text.startsWith("*") ? text.indexOf(' ') : -1;
    return begin(row, text.substring(connection + 1));
  }

  private Reading begin(Row row, String message) {
    int client = NginxTail.in(message);
    boolean open = client < 0 && message.startsWith(SENT);
    linesLeft = open ? MOST_LINES : 0;
    sent.setLength(0);
    if (open) {
      keep(message);
    }
    return event(row, message, message, client);
  }

  private Reading further(Row row) {
    String line = row.line();
    boolean message = line.startsWith(PHP_MESSAGE);
    if (linesLeft == 0) {
      return message || PhpTrace.is(line) ? Reading.SILENT : Reading.UNREADABLE;
    }
    int client = NginxTail.in(line);
    linesLeft = client < 0 ? linesLeft - 1 : 0;
    if (message) {
      return event(row, line, line, client);
    }
    keep(line);
    return client < 0 ? Reading.SILENT : event(row, sent.toString(), line, client);
  }

  private void keep(String line) {
    int room = LONGEST - sent.length();
    if (room > 0) {
      sent.append(sent.isEmpty() ? "" : "\n").append(line, 0, Math.min(line.length(), room - 1));
    }
  }

  /// @param line where the client stands, from `client` on, unless that is negative
  private Reading event(Row row, String message, String line, int client) {
    row.kind(Kind.WEB_ERROR);
    row.time(time, times.offsetSeconds());
    row.put(Field.SEVERITY, severity);
    row.put(Field.PID, process);
    row.put(Field.MESSAGE, message);
    if (client >= 0) {
      tail.put(row, line, client);
    }
    boolean ends = client >= 0 && message.endsWith(line);
    int saidEnd = message.length() - (ends ? line.length() - client : 0);
    Told.read(row, firewall(message.substring(0, saidEnd)));
    return Reading.EVENT;
  }

  /// ModSecurity 3 names the client before itself.
  private static String firewall(String message) {
    int own = message.startsWith("[client ") ? message.indexOf("] ModSecurity: ") : -1;
    return own < 0 ? message : message.substring(own + 2);
  }
}
