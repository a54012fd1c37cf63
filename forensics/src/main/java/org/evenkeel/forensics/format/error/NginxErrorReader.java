package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.LogTime;

/// Reads nginx's error log: `2026/11/22 03:11:12 [error] 54053#0: *1 message, client: 203.0.113.7,
/// server: shop, request: "GET / HTTP/1.1", upstream: "…", host: "…", referrer: "…"`. The client is
/// the first that a server is named behind; what follows is partly the client's own words. Lines
/// that go on with what PHP wrote are silent.
final class NginxErrorReader implements LineReader {
  private static final String CLIENT = ", client: ";
  private static final Part REQUEST = Part.of(Field.TARGET, Part.Way.REQUEST);

  private final LogTime times;
  private final RowFiller filler = new RowFiller();

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
    int process = rest.indexOf(": ", Math.max(level, 0));
    if (!rest.startsWith("[") || level < 0 || process < 0) {
      return continued(row);
    }
    row.kind(Kind.WEB_ERROR);
    row.time(times.micros());
    row.put(Field.SEVERITY, rest.substring(1, level));
    String id = rest.substring(level + 2, process);
    int hash = id.indexOf('#');
    row.put(Field.PID, hash < 0 ? id : id.substring(0, hash));
    String text = rest.substring(process + 2);
    int connection = text.startsWith("*") ? text.indexOf(' ') : -1;
    String message = text.substring(connection + 1);
    row.put(Field.MESSAGE, message);
    facts(row, message);
    Told.read(row, message);
    return Reading.EVENT;
  }

  private static Reading continued(Row row) {
    String line = row.line();
    boolean php = line.startsWith("PHP message: ") || line.startsWith("PHP ");
    boolean trace = line.startsWith("Stack trace:") || line.startsWith("#");
    return php || trace ? Reading.SILENT : Reading.UNREADABLE;
  }

  private void facts(Row row, String message) {
    int client = message.indexOf(CLIENT);
    while (client >= 0 && !message.startsWith(", server: ", comma(message, client))) {
      client = message.indexOf(CLIENT, client + 1);
    }
    if (client < 0) {
      return;
    }
    row.put(Field.CLIENT_IP, message.substring(client + CLIENT.length(), comma(message, client)));
    int at = comma(message, client);
    String request = quoted(message, ", request: \"", at);
    if (!request.isEmpty()) {
      byte[] bytes = request.getBytes(StandardCharsets.UTF_8);
      filler.start(row, bytes);
      filler.put(REQUEST, bytes, 0, bytes.length);
      filler.finish();
    }
    put(row, Field.UPSTREAM, quoted(message, ", upstream: \"", at));
    put(row, Field.HOST, quoted(message, ", host: \"", at));
    put(row, Field.REFERER, quoted(message, ", referrer: \"", at));
  }

  private static int comma(String message, int client) {
    int end = message.indexOf(',', client + CLIENT.length());
    return end < 0 ? message.length() : end;
  }

  private static void put(Row row, Field field, String value) {
    if (!value.isEmpty()) {
      row.put(field, value);
    }
  }

  private static String quoted(String message, String before, int from) {
    int open = message.indexOf(before, from);
    int close = open < 0 ? -1 : message.indexOf('"', open + before.length());
    return close < 0 ? "" : message.substring(open + before.length(), close);
  }
}
