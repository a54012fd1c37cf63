package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Reads PHP's own log, and that of its process manager: `[20-Feb-2024 10:15:33 UTC] PHP Warning:
/// message in /var/www/a.php on line 12`, `[20-Feb-2024 10:15:33] WARNING: [pool www] …`. The lines
/// of a stack trace are silent.
final class PhpErrorReader implements LineReader {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("dd-MMM-uuuu HH:mm:ss", Locale.ENGLISH);
  private static final int LENGTH = 20;

  private final ZoneId zone;

  PhpErrorReader(Setting setting) {
    zone = setting.zone();
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    int close = Octet.indexOf(bytes, row.from(), row.to(), (byte) ']');
    boolean stamped =
        close < row.to()
            && close - row.from() > LENGTH
            && bytes[row.from()] == '['
            && bytes[row.from() + 3] == '-';
    if (!stamped || !timed(row, close)) {
      return rest(row);
    }
    int from = Math.min(close + 1, row.to());
    String message = new String(bytes, from, row.to() - from, StandardCharsets.UTF_8).strip();
    row.kind(Kind.PHP_ERROR);
    row.put(Field.ACTION, Action.ERROR.name());
    row.put(Field.MESSAGE, message);
    int colon = message.indexOf(": ");
    if (Told.startsLikePhp(message)) {
      row.put(Field.SEVERITY, message.substring("PHP ".length(), colon));
      Told.script(row, message);
    } else if (colon > 0 && message.substring(0, colon).equals(upper(message, colon))) {
      row.put(Field.SEVERITY, message.substring(0, colon));
    }
    return Reading.EVENT;
  }

  private static String upper(String message, int end) {
    return message.substring(0, end).toUpperCase(Locale.ROOT);
  }

  private boolean timed(Row row, int close) {
    String text =
        new String(
            row.bytes(), row.from() + 1, close - row.from() - 1, StandardCharsets.ISO_8859_1);
    try {
      String name = text.substring(LENGTH).strip();
      int fraction = name.startsWith(".") ? name.indexOf(' ') : -1;
      String zoned = fraction < 0 ? name : name.substring(fraction + 1);
      ZoneId where = zoned.isEmpty() || zoned.startsWith(".") ? zone : ZoneId.of(zoned);
      LocalDateTime time = LocalDateTime.parse(text.substring(0, LENGTH), TIME);
      row.time(time.atZone(where).toEpochSecond() * 1_000_000);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static Reading rest(Row row) {
    String line = row.line();
    boolean trace =
        line.isBlank()
            || line.startsWith("Stack trace:")
            || line.startsWith("#")
            || line.startsWith("  thrown in ")
            || line.startsWith("[0x")
            || line.startsWith("script_filename = ");
    return trace ? Reading.SILENT : Reading.UNREADABLE;
  }
}
