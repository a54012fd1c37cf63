package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Reads PHP's own log, and those of its process manager: `[20-Feb-2024 10:15:33 UTC] PHP Warning:
/// message in /var/www/a.php on line 12`, `[20-Feb-2024 10:15:33] WARNING: [pool www] …`.
///
/// Lines without a time go on with the message before them. Stack traces are silent. When a message
/// of PHP lacks its script, the line that names it tells the message whole, up to 64 KiB. What a
/// program logged itself, such as WordPress a failed query, has no end to be seen: its next fifty
/// lines are events of their own.
final class PhpErrorReader implements LineReader {
  private static final int LONGEST = 64 * 1024;
  private static final int MOST_LINES = 500;
  private static final int MOST_FREE_LINES = 50;

  private final PhpTime times;
  private final SlowScript slow = new SlowScript();
  private final StringBuilder unended = new StringBuilder();
  private int linesLeft;
  private int freeLinesLeft;

  PhpErrorReader(Setting setting) {
    times = new PhpTime(setting);
  }

  @Override
  public Reading read(Row row) {
    int end = times.read(row);
    if (end < 0) {
      return further(row, row.line());
    }
    String message = new String(row.bytes(), end, row.to() - end, StandardCharsets.UTF_8).strip();
    unended.setLength(0);
    linesLeft = 0;
    freeLinesLeft = 0;
    if (PhpTrace.isStamped(message) || slow.begins(message)) {
      return Reading.SILENT;
    }
    if (!Told.startsLikePhp(message)) {
      freeLinesLeft = ofManager(message) ? 0 : MOST_FREE_LINES;
    } else if (!names(message)) {
      linesLeft = MOST_LINES;
      keep(message);
    }
    return event(row, message);
  }

  private Reading further(Row row, String line) {
    if (slow.names(line)) {
      slow.tell(row);
      return timed(row);
    }
    if (linesLeft > 0) {
      linesLeft--;
      keep(line);
      boolean ended = names(line);
      linesLeft = ended ? 0 : linesLeft;
      return ended ? event(row, unended.toString()) : Reading.SILENT;
    }
    if (PhpTrace.is(line)) {
      return Reading.SILENT;
    }
    if (freeLinesLeft == 0) {
      return Reading.UNREADABLE;
    }
    freeLinesLeft--;
    return event(row, line);
  }

  private void keep(String line) {
    int room = LONGEST - unended.length();
    if (room > 0) {
      unended.append(unended.isEmpty() ? "" : "\n").append(line, 0, Math.min(line.length(), room));
    }
  }

  /// Whether the line ends with a script and its line: `on line 12` or `/a.php:12`.
  private static boolean names(String line) {
    String text = line.stripTrailing();
    int digits = text.length();
    while (digits > 0 && text.charAt(digits - 1) >= '0' && text.charAt(digits - 1) <= '9') {
      digits--;
    }
    String before = text.substring(0, digits);
    return digits < text.length()
        && (before.endsWith(" on line ") || (before.endsWith(":") && before.contains(" in /")));
  }

  private Reading event(Row row, String message) {
    row.put(Field.MESSAGE, message);
    row.put(Field.ACTION, Action.ERROR.name());
    String said = ManagedScript.said(row, message);
    Carriers.put(row, message, Carriers.takenOff(said));
    int colon = said.indexOf(": ");
    if (Told.startsLikePhp(said)) {
      row.put(Field.SEVERITY, said.substring("PHP ".length(), colon));
      Told.script(row, said);
    } else if (ofManager(said)) {
      row.put(Field.SEVERITY, said.substring(0, colon));
    }
    return timed(row);
  }

  /// `WARNING: …`: the process manager writes its levels in capitals.
  private static boolean ofManager(String message) {
    int colon = message.indexOf(": ");
    String level = colon < 0 ? "" : message.substring(0, colon);
    return !level.isEmpty() && colon < 10 && level.equals(level.toUpperCase(Locale.ROOT));
  }

  private Reading timed(Row row) {
    row.kind(Kind.PHP_ERROR);
    row.time(times.micros(), times.offsetSeconds());
    return Reading.EVENT;
  }
}
