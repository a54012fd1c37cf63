package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.AnyTime;

/// Reads Apache's error log of 2.2 and 2.4: `[Mon Dec 26 16:15:55.103786 2016] [core:error] [pid
/// 11379:tid 7] [client 203.0.113.7:4711] AH00037: message, referer: …`.
final class ApacheErrorReader implements LineReader {
  private static final String CLIENT = "[client ";
  private static final String REFERER = ", referer: ";
  private static final String MISSING = "File does not exist: ";

  private final AnyTime times;

  ApacheErrorReader(Setting setting) {
    times = new AnyTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    byte[] bytes = row.bytes();
    boolean bracket = bytes[row.from()] == '[';
    int end = bracket ? Octet.indexOf(bytes, row.from(), row.to(), (byte) ']') : row.to();
    long time = end < row.to() ? times.micros(bytes, row.from() + 1, end) : Row.NO_TIME;
    if (time == Row.NO_TIME) {
      return Reading.UNREADABLE;
    }
    String rest = new String(bytes, end + 1, row.to() - end - 1, StandardCharsets.UTF_8).strip();
    if (!rest.startsWith("[") || rest.indexOf(']') < 0) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.WEB_ERROR);
    row.time(time);
    rest = level(row, rest);
    rest = process(row, rest);
    rest = client(row, rest);
    message(row, rest);
    return Reading.EVENT;
  }

  /// `[error]` or `[core:error]`.
  private static String level(Row row, String text) {
    int close = text.indexOf(']');
    String level = text.substring(1, close);
    row.put(Field.SEVERITY, level.substring(level.indexOf(':') + 1));
    return text.substring(close + 1).strip();
  }

  private static String process(Row row, String text) {
    int close = text.indexOf(']');
    if (!text.startsWith("[pid ") || close < 0) {
      return text;
    }
    String pid = text.substring("[pid ".length(), close);
    int thread = pid.indexOf(':');
    row.put(Field.PID, thread < 0 ? pid : pid.substring(0, thread));
    return text.substring(close + 1).strip();
  }

  /// The client, which a module may write behind its own name.
  private static String client(Row row, String text) {
    int open = text.indexOf(CLIENT);
    int close = open < 0 ? -1 : text.indexOf("] ", open);
    boolean early = open == 0 || (open > 0 && text.lastIndexOf("): ", open) == open - 3);
    if (!early || close < 0) {
      return text;
    }
    String address = text.substring(open + CLIENT.length(), close);
    int colon = address.lastIndexOf(':');
    boolean six = address.indexOf(':') != colon;
    boolean port = colon > 0 && (!six || address.contains("]:") || address.contains("."));
    String ip = port ? address.substring(0, colon) : address;
    boolean bracketed = ip.length() > 2 && ip.startsWith("[") && ip.endsWith("]");
    row.put(Field.CLIENT_IP, bracketed ? ip.substring(1, ip.length() - 1) : ip);
    if (port) {
      row.put(Field.CLIENT_PORT, address.substring(colon + 1));
    }
    String after = text.substring(close + 1).strip();
    return open == 0 ? after : text.substring(0, open) + after;
  }

  private static void message(Row row, String text) {
    int referer = text.lastIndexOf(REFERER);
    String message = referer < 0 ? text : text.substring(0, referer);
    if (referer >= 0) {
      row.put(Field.REFERER, text.substring(referer + REFERER.length()));
    }
    int code = message.indexOf(": ");
    if (message.startsWith("AH") && code > 2 && code < 10) {
      row.put(Field.CODE, message.substring(0, code));
    }
    int missing = message.indexOf(MISSING);
    if (missing >= 0) {
      row.put(Field.FILE, message.substring(missing + MISSING.length()));
    }
    row.put(Field.MESSAGE, message);
    Told.read(row, message);
  }
}
