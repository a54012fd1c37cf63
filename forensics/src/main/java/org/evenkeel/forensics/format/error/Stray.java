package org.evenkeel.forensics.format.error;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Lines that programs started by the web server leave in its error log, which prove that a script
/// ran commands: a shell that did not find one, `sh: 1: nc: not found`, and wget's `--2026-11-22
/// 03:11:12-- http://…`. Other lines without a time are not read.
final class Stray {
  private static final int LONGEST = 4096;

  private final LogTime times;

  Stray(Setting setting) {
    times = new LogTime(setting);
  }

  Reading read(Row row) {
    byte[] bytes = row.bytes();
    int length = Math.min(row.to() - row.from(), LONGEST);
    String line = new String(bytes, row.from(), length, StandardCharsets.UTF_8);
    return line.startsWith("--") ? fetched(row, line) : shell(row, line);
  }

  private Reading fetched(Row row, String line) {
    int address = line.indexOf("--  ", 2);
    int end = address < 0 ? -1 : times.read(row.bytes(), row.from() + 2, row.from() + address);
    if (end != row.from() + address || end < 0) {
      return Reading.UNREADABLE;
    }
    row.time(times.micros(), times.offsetSeconds());
    row.put(Field.COMMAND, "wget " + line.substring(address + 4));
    row.put(Field.ACTION, Action.COMMAND_RUN.name());
    return told(row, line);
  }

  /// `sh: 1: nc: not found`, `sh: line 1: nc: command not found`, `/bin/sh: nc: not found`.
  private static Reading shell(Row row, String line) {
    int colon = line.indexOf(": ");
    boolean shell =
        colon > 0
            && (line.startsWith("sh", colon - 2) || line.startsWith("bash", colon - 4))
            && line.endsWith("not found");
    int end = shell ? line.lastIndexOf(": ") : -1;
    if (end <= colon) {
      return Reading.UNREADABLE;
    }
    int from = line.lastIndexOf(": ", end - 1);
    row.put(Field.COMMAND, line.substring(from + 2, end));
    row.put(Field.PROCESS, line.substring(0, colon));
    row.put(Field.ACTION, Action.ERROR.name());
    return told(row, line);
  }

  private static Reading told(Row row, String line) {
    row.kind(Kind.WEB_ERROR);
    row.put(Field.MESSAGE, line);
    return Reading.EVENT;
  }
}
