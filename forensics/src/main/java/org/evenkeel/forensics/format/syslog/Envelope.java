package org.evenkeel.forensics.format.syslog;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.LogTime;
import org.jspecify.annotations.Nullable;

/// Opens the envelope of a line: `<13>Nov 22 04:00:01 shop sshd[4711]: message`, or that of RFC
/// 5424, `<13>1 2026-11-22T04:00:01Z shop sshd 4711 - - message`. One per thread.
final class Envelope {
  private static final int LONGEST_TAG = 80;
  private static final byte[] REPEATED =
      "last message repeated ".getBytes(StandardCharsets.US_ASCII);
  private static final int DASHES = "--- ".length();

  private final LogTime times;
  private String process = "";
  private int message;

  Envelope(Setting setting) {
    times = new LogTime(setting);
  }

  /// Fills time, host, process and its number, and tells whether this is such a line.
  boolean open(Row row) {
    byte[] bytes = row.bytes();
    int at = afterPriority(bytes, row.from(), row.to());
    boolean structured =
        at > row.from() && at + 1 < row.to() && bytes[at] == '1' && bytes[at + 1] == ' ';
    int time = times.read(bytes, structured ? at + 2 : at, row.to());
    if (time < 0 || time >= row.to() || bytes[time] != ' ') {
      return false;
    }
    if (time + 1 < row.to() && bytes[time + 1] == '[') {
      return false;
    }
    row.time(times.micros(), times.offsetSeconds());
    int host = word(row, Field.SERVER_NAME, time + 1);
    return structured ? structured(row, host) : tagged(row, host);
  }

  /// The program that wrote the line, without its path.
  String process() {
    return process;
  }

  /// What it wrote.
  String message(Row row) {
    int from = Math.min(message, row.to());
    return new String(row.bytes(), from, row.to() - from, StandardCharsets.UTF_8);
  }

  private static int afterPriority(byte[] bytes, int from, int to) {
    if (from >= to || bytes[from] != '<') {
      return from;
    }
    int end = Octet.indexOf(bytes, from, Math.min(to, from + 5), (byte) '>');
    return end < to && bytes[end] == '>' ? end + 1 : from;
  }

  private boolean structured(Row row, int host) {
    int name = word(row, Field.PROCESS, host);
    process = row.has(Field.PROCESS) ? plain(row.text(Field.PROCESS)) : "";
    int id = word(row, Field.PID, name);
    int kind = next(row, id);
    message = kind >= row.to() ? row.to() : afterData(row, kind);
    return kind <= row.to() && host > row.from();
  }

  /// Skips `-` or `[id key="value"]…`.
  private static int afterData(Row row, int from) {
    byte[] bytes = row.bytes();
    int at = from;
    if (bytes[at] != '[') {
      return next(row, at);
    }
    boolean quoted = false;
    for (; at < row.to(); at++) {
      if (bytes[at] == '\\') {
        at++;
      } else if (bytes[at] == '"') {
        quoted = !quoted;
      } else if (bytes[at] == ']' && !quoted && (at + 1 >= row.to() || bytes[at + 1] == ' ')) {
        return at + 2;
      }
    }
    return row.to();
  }

  private boolean tagged(Row row, int from) {
    byte[] bytes = row.bytes();
    int colon = from;
    int most = Math.min(row.to(), from + LONGEST_TAG);
    while (colon < most && bytes[colon] != ':') {
      colon++;
    }
    if (colon >= most || colon == from) {
      return repeated(row, from);
    }
    int bracket = Octet.indexOf(bytes, from, colon, (byte) '[');
    if (!isName(row, from, bracket, colon)) {
      return false;
    }
    row.put(Field.PROCESS, from, bracket);
    process = plain(row.text(Field.PROCESS));
    if (bracket < colon) {
      int close = Octet.indexOf(bytes, bracket, colon, (byte) ']');
      row.put(Field.PID, bracket + 1, close);
    }
    message = colon + 1 < row.to() && bytes[colon + 1] == ' ' ? colon + 2 : colon + 1;
    return true;
  }

  /// Whether a program may be called so: other logs too have a time, a word and a colon somewhere.
  /// Only a name with a number behind it may hold blanks, as on macOS.
  private static boolean isName(Row row, int from, int to, int colon) {
    byte[] bytes = row.bytes();
    int first = Octet.indexOf(bytes, from, to, (byte) ' ');
    boolean named = from < to && bytes[to - 1] != ' ';
    boolean numbered = to < colon;
    boolean ends = colon + 1 >= row.to() || bytes[colon + 1] == ' ' || bytes[colon + 1] == '\t';
    return named && (numbered || (first == to && ends));
  }

  /// `last message repeated 2 times` bears no tag, and on macOS dashes in place of the host.
  private boolean repeated(Row row, int from) {
    int end = from + REPEATED.length;
    if (end > row.to() || !Arrays.equals(row.bytes(), from, end, REPEATED, 0, REPEATED.length)) {
      return false;
    }
    boolean dashes = "---".equals(row.text(Field.SERVER_NAME));
    if (dashes) {
      row.remove(Field.SERVER_NAME);
    }
    process = "";
    message = dashes ? from - DASHES : from;
    return true;
  }

  private static String plain(@Nullable String tag) {
    return tag == null ? "" : tag.substring(tag.lastIndexOf('/') + 1).strip();
  }

  /// Puts the word at `from` and returns where the next begins.
  private static int word(Row row, Field field, int from) {
    int start = Math.min(from, row.to());
    int end = Octet.indexOf(row.bytes(), start, row.to(), (byte) ' ');
    if (end > start && !(end - start == 1 && row.bytes()[start] == '-')) {
      row.put(field, start, end);
    }
    return end + 1;
  }

  private static int next(Row row, int from) {
    return Octet.indexOf(row.bytes(), Math.min(from, row.to()), row.to(), (byte) ' ') + 1;
  }
}
