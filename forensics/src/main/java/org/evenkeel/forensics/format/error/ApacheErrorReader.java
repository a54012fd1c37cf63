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
/// 11379:tid 7] (13)Permission denied: [client 203.0.113.7:4711] AH00132: message, referer: …`.
/// What programs wrote between takes the time of the message before it.
final class ApacheErrorReader implements LineReader {
  private static final String REFERER = ", referer: ";

  private final AnyTime times;
  private final Stray stray;

  ApacheErrorReader(Setting setting) {
    times = new AnyTime(setting);
    stray = new Stray(setting);
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    byte[] bytes = row.bytes();
    if (bytes[row.from()] != '[') {
      return stray.read(row);
    }
    int end = Octet.indexOf(bytes, row.from(), row.to(), (byte) ']');
    long time = end < row.to() ? times.micros(bytes, row.from() + 1, end) : Row.NO_TIME;
    if (time == Row.NO_TIME) {
      return Reading.UNREADABLE;
    }
    String rest = new String(bytes, end + 1, row.to() - end - 1, StandardCharsets.UTF_8).strip();
    if (!rest.startsWith("[") || rest.indexOf(']') < 0) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.WEB_ERROR);
    row.time(time, times.offsetSeconds());
    stray.after(time, times.offsetSeconds());
    rest = level(row, rest);
    rest = process(row, rest);
    rest = ApacheClient.read(row, rest);
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
    row.put(Field.MESSAGE, message);
    Told.read(row, ApacheClient.withoutCause(message));
  }
}
