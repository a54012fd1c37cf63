package org.evenkeel.forensics.format.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;

/// Reads one entry of the journal a line. A message with bytes that are no text, as a name typed by
/// an attacker may hold, stands there as a list of numbers.
final class JournalReader implements LineReader, JsonScanner.Listener {
  private static final long TIME = KeyTable.atRoot("__REALTIME_TIMESTAMP");
  private static final long MESSAGE = KeyTable.atRoot("MESSAGE");
  private static final long IDENTIFIER = KeyTable.atRoot("SYSLOG_IDENTIFIER");
  private static final long COMMAND = KeyTable.atRoot("_COMM");
  private static final long PID = KeyTable.atRoot("_PID");
  private static final long HOST = KeyTable.atRoot("_HOSTNAME");
  private static final int MOST_DIGITS = 17;

  private final LineReader syslog;
  private final LineReader services;
  private final JsonScanner scanner = new JsonScanner();
  private final Gathered message = new Gathered();
  private final Row told = new Row();
  private final Row service = new Row();
  private byte[] line = {};
  private long time;
  private String identifier = "";
  private String command = "";
  private String pid = "";
  private String host = "";

  /// @param syslog reads a line of syslog
  /// @param services reads what services write
  JournalReader(LineReader syslog, LineReader services) {
    this.syslog = syslog;
    this.services = services;
  }

  @Override
  public Reading read(Row row) {
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    forget(row);
    int end = scanner.scan(line, row.from(), row.to(), this);
    if (end < 0 || time == Row.NO_TIME || program().isEmpty()) {
      return Reading.UNREADABLE;
    }
    if (byProgram() != Reading.EVENT) {
      return Reading.UNREADABLE;
    }
    if (told.kind() == Kind.OTHER) {
      byService();
    }
    row.become(told, line, row.from(), row.to());
    row.time(time);
    return Reading.EVENT;
  }

  private void forget(Row row) {
    line = row.bytes();
    time = Row.NO_TIME;
    message.clear();
    identifier = "";
    command = "";
    pid = "";
    host = "";
  }

  private String program() {
    return identifier.isEmpty() ? command : identifier;
  }

  /// Has the message read as if it stood in a line of syslog; the time is put right afterwards.
  private Reading byProgram() {
    String number = pid.isEmpty() ? "" : "[" + pid + "]";
    String head =
        "1970-01-01T00:00:00Z %s %s%s: ".formatted(host.isEmpty() ? "-" : host, program(), number);
    byte[] start = head.getBytes(StandardCharsets.UTF_8);
    byte[] whole = Arrays.copyOf(start, start.length + message.length());
    System.arraycopy(message.bytes(), 0, whole, start.length, message.length());
    told.start(whole, 0, whole.length);
    return syslog.read(told);
  }

  /// Has the message read as a line of a log, if it is one.
  private void byService() {
    service.start(message.bytes(), 0, message.length());
    if (message.length() > 0 && services.read(service) == Reading.EVENT) {
      String program = told.text(Field.PROCESS);
      told.like(service);
      if (program != null && !told.has(Field.PROCESS)) {
        told.put(Field.PROCESS, program);
      }
    }
  }

  @Override
  public void value(long key, int from, int to, boolean text) {
    if (key == MESSAGE) {
      say(from, to, text);
    } else if (key == TIME) {
      time = number(from, to);
    } else if (key == IDENTIFIER) {
      identifier = word(from, to);
    } else if (key == COMMAND) {
      command = word(from, to);
    } else if (key == PID) {
      pid = word(from, to);
    } else if (key == HOST) {
      host = word(from, to);
    }
  }

  private void say(int from, int to, boolean text) {
    int before = message.length();
    if (text) {
      message.addUnescaped(line, from, to);
    } else if (from < to) {
      message.add((byte) number(from, to));
    }
    byte[] bytes = message.bytes();
    for (int at = before; at < message.length(); at++) {
      bytes[at] = bytes[at] == '\n' || bytes[at] == '\r' ? (byte) ' ' : bytes[at];
    }
  }

  /// A name without what would end it in a line of syslog.
  private String word(int from, int to) {
    return new String(line, from, to - from, StandardCharsets.UTF_8)
        .replaceAll("[\\s:\\[\\]]", "_");
  }

  private long number(int from, int to) {
    long number = 0;
    for (int at = from; at < to; at++) {
      if (line[at] < '0' || line[at] > '9' || to - from > MOST_DIGITS) {
        return Row.NO_TIME;
      }
      number = number * 10 + line[at] - '0';
    }
    return from < to ? number : Row.NO_TIME;
  }
}
