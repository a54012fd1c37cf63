package org.evenkeel.forensics.format.error;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;

/// Lines that programs started by the web server leave in its error log, which prove that a script
/// ran commands: a shell that did not find one, `sh: 1: nc: not found`, or lacks its terminal; a
/// tool that was refused, `cat: /etc/shadow: Permission denied`; the reports of wget and curl. They
/// bear no time but wget's: they were written after the message before them, whose time they take.
final class Stray {
  private static final int LONGEST = 4096;

  private static final Pattern SHELL =
      Pattern.compile(
          "^((?:/\\w+){0,4}/)?(?:ba|da|a|z)?sh: (?:(?:line )?\\d{1,7}: )?(.{1,300}?): (?:command )?"
              + "(?:not found|Permission denied|No such file or directory)$");
  private static final Pattern TERMINAL =
      Pattern.compile(
          "^(?:/bin/)?(?:ba|da|a|z)?sh: (?:(?:line )?\\d{1,7}: )?(?:no job control in this shell|"
              + "can't access tty; job control turned off|cannot set terminal process group .{0,80}|"
              + "initialize_job_control: .{0,80})$");
  private static final Pattern TOOL =
      Pattern.compile(
          "^(?:/(?:usr/)?s?bin/)?(cat|head|tail|ls|cp|mv|rm|mkdir|rmdir|touch|chmod|chown|find|grep|"
              + "tar|gzip|unzip|zip|shred|truncate|crontab|kill|id|ps|base64|python[0-9.]*|perl|"
              + "gcc|git|ssh|scp|mysql|mysqldump|wget|nc|sudo|su): .{1,600}$");
  private static final Pattern CURL = Pattern.compile("^curl: \\(\\d{1,2}\\) .{1,600}$");
  private static final Pattern SAVED =
      Pattern.compile(
          "^(\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d) \\(.{1,20}\\) - ['‘\"`](.{1,600})['’\"`] saved"
              + " \\[[\\d/]{1,40}\\]$");

  /// What wget and curl say while they are at work.
  private static final Pattern AT_WORK =
      Pattern.compile(
          "^(?:Resolving |Connecting to |HTTP request sent, awaiting response|Length: |Saving to: |"
              + "Reusing existing connection|Location: http|\\s*\\d{1,9}K [ .]{10}|"
              + "  % Total    % Received|\\s{1,40}Dload  Upload|\\s{0,4}\\d{1,3}\\s+[\\d.kMG]{1,8}\\s+\\d{1,3}\\s.{1,120}"
              + "--:--:--).*$");

  private final LogTime times;
  private long before = Row.NO_TIME;
  private int offset;

  Stray(Setting setting) {
    times = new LogTime(setting);
  }

  /// Remembers when the message before was written, in microseconds since 1970.
  void after(long time, int offsetSeconds) {
    before = time;
    offset = offsetSeconds;
  }

  Reading read(Row row) {
    byte[] bytes = row.bytes();
    int length = Math.min(row.to() - row.from(), LONGEST);
    String line = new String(bytes, row.from(), length, StandardCharsets.UTF_8).stripTrailing();
    if (line.startsWith("--")) {
      return fetched(row, line);
    }
    if (AT_WORK.matches(line)) {
      return Reading.SILENT;
    }
    Matcher saved = SAVED.matcher(line);
    return saved.matches() ? saved(row, line, saved) : complaint(row, line);
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

  /// `2026-11-22 03:11:13 (1.2 MB/s) - 'x.sh' saved [812/812]`.
  private Reading saved(Row row, String line, Matcher saved) {
    int from = row.from();
    if (times.read(row.bytes(), from, from + saved.group(1).length()) >= 0) {
      row.time(times.micros(), times.offsetSeconds());
    }
    row.put(Field.FILE, saved.group(2));
    row.put(Field.ACTION, Action.COMMAND_RUN.name());
    return told(row, line);
  }

  private Reading complaint(Row row, String line) {
    Matcher shell = SHELL.matcher(line);
    Matcher tool = TOOL.matcher(line);
    if (shell.matches()) {
      row.put(Field.COMMAND, shell.group(2));
      row.put(Field.PROCESS, "sh");
    } else if (tool.matches()) {
      row.put(Field.PROCESS, tool.group(1));
    } else if (CURL.matches(line)) {
      row.put(Field.PROCESS, "curl");
    } else if (!TERMINAL.matches(line)) {
      return Reading.UNREADABLE;
    }
    if (before != Row.NO_TIME) {
      row.time(before, offset);
    }
    row.put(Field.ACTION, Action.ERROR.name());
    return told(row, line);
  }

  private static Reading told(Row row, String line) {
    row.kind(Kind.WEB_ERROR);
    row.put(Field.MESSAGE, line);
    return Reading.EVENT;
  }
}
