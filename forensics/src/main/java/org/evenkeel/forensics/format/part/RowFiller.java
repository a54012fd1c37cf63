package org.evenkeel.forensics.format.part;

import java.nio.charset.StandardCharsets;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Puts values into a row, split and trimmed as the row wants them. One per reader.
public final class RowFiller {
  private static final byte[] BLOCKED = Action.BLOCKED.name().getBytes(StandardCharsets.US_ASCII);

  private Row row = new Row();
  private byte[] line = {};
  private final byte[] digits = new byte[20];
  private byte[] joined = new byte[256];
  private boolean pathOnly;

  /// @param line the array that most values are slices of
  public void start(Row row, byte[] line) {
    this.row = row;
    this.line = line;
    pathOnly = false;
  }

  public byte[] bytes() {
    return line;
  }

  public void put(Part part, byte[] bytes, int from, int to) {
    if (from == to || (to - from == 1 && bytes[from] == '-')) {
      return;
    }
    switch (part.way()) {
      case TEXT, TIME -> slice(part.field(), bytes, from, to);
      case STATUS -> status(bytes, from, to);
      case BYTES -> sent(bytes, from, to);
      case REQUEST -> request(bytes, from, to);
      case TARGET -> target(bytes, from, to);
      case WHOLE -> asSent(bytes, from, to);
      case VERDICT -> verdict(bytes, from, to);
      case ADDRESS -> address(part.field(), bytes, from, to);
      case SECONDS -> duration(bytes, from, to, 1000);
      case MILLISECONDS -> duration(bytes, from, to, 1);
      case MICROSECONDS -> duration(bytes, from, to, 1e-3);
      case NANOSECONDS -> duration(bytes, from, to, 1e-6);
    }
  }

  /// Joins a path and a query that stood apart.
  public void finish() {
    if (row.has(Field.FORWARDED_FOR)) {
      Hops.settle(row);
    }
    if (!row.has(Field.PATH) || (row.has(Field.TARGET) && !pathOnly)) {
      return;
    }
    int pathLength = row.end(Field.PATH) - row.start(Field.PATH);
    int queryLength = row.has(Field.QUERY) ? row.end(Field.QUERY) - row.start(Field.QUERY) : -1;
    if (queryLength < 0) {
      slice(Field.TARGET, row.base(Field.PATH), row.start(Field.PATH), row.end(Field.PATH));
      return;
    }
    int length = pathLength + 1 + queryLength;
    if (joined.length < length) {
      joined = new byte[length];
    }
    System.arraycopy(row.base(Field.PATH), row.start(Field.PATH), joined, 0, pathLength);
    joined[pathLength] = '?';
    System.arraycopy(
        row.base(Field.QUERY), row.start(Field.QUERY), joined, pathLength + 1, queryLength);
    row.put(Field.TARGET, joined, 0, length);
  }

  private void slice(Field field, byte[] bytes, int from, int to) {
    if (field == Field.QUERY && from < to && bytes[from] == '?') {
      slice(field, bytes, from + 1, to);
    } else {
      row.put(field, bytes, from, to);
    }
  }

  private void request(byte[] bytes, int from, int to) {
    int blank = Octet.indexOf(bytes, from, to, (byte) ' ');
    if (blank == to) {
      target(bytes, from, to);
      return;
    }
    int end = to;
    while (end > blank && bytes[end - 1] != ' ') {
      end--;
    }
    boolean protocol =
        end > blank + 1 && end + 4 < to && bytes[end] == 'H' && bytes[end + 1] == 'T';
    slice(Field.METHOD, bytes, from, blank);
    if (protocol) {
      slice(Field.PROTOCOL, bytes, end, to);
    }
    asSent(bytes, blank + 1, protocol ? end - 1 : to);
  }

  /// A query that the log tells beside it is the server's own doing, and was not sent.
  private void asSent(byte[] bytes, int from, int to) {
    target(bytes, from, to);
    pathOnly = false;
  }

  private void verdict(byte[] bytes, int from, int to) {
    if (Verdict.stops(bytes, from, to)) {
      slice(Field.ACTION, BLOCKED, 0, BLOCKED.length);
    }
  }

  private void target(byte[] bytes, int from, int to) {
    int start = from;
    int host = from < to && bytes[from] != '/' ? Authority.begins(bytes, from, to) : -1;
    if (host > 0) {
      start = Authority.ends(bytes, host, to);
      slice(Field.HOST, bytes, host, Authority.hostEnds(bytes, host, start));
    }
    int mark = Octet.indexOf(bytes, start, to, (byte) '?');
    if (start < mark) {
      slice(Field.PATH, bytes, start, mark);
    }
    if (mark < to) {
      slice(Field.QUERY, bytes, mark + 1, to);
    }
    pathOnly = mark == to;
    slice(Field.TARGET, bytes, start, to);
  }

  /// `203.0.113.7:4711`, `[2001:db8::1]:4711` or just the address.
  private void address(Field field, byte[] bytes, int from, int to) {
    if (bytes[from] == '[') {
      int close = Octet.indexOf(bytes, from, to, (byte) ']');
      slice(field, bytes, from + 1, close);
      return;
    }
    int colon = Octet.indexOf(bytes, from, to, (byte) ':');
    boolean one = colon < to && Octet.indexOf(bytes, colon + 1, to, (byte) ':') == to;
    int end = one ? colon : to;
    if (end - from != 1 || bytes[from] != '-') {
      slice(field, bytes, from, end);
    }
    if (one && field == Field.CLIENT_IP && colon + 1 < to) {
      slice(Field.CLIENT_PORT, bytes, colon + 1, to);
    }
  }

  private void status(byte[] bytes, int from, int to) {
    long number = whole(bytes, from, to);
    if (number > 0 && number < 1000) {
      row.status((int) number);
      slice(Field.STATUS, bytes, from, to);
    }
  }

  private void sent(byte[] bytes, int from, int to) {
    long number = whole(bytes, from, to);
    if (number >= 0) {
      row.sent(number);
      slice(Field.BYTES_SENT, bytes, from, to);
    }
  }

  private static long whole(byte[] bytes, int from, int to) {
    long number = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (digit < 0 || digit > 9 || number > Long.MAX_VALUE / 16) {
        return -1;
      }
      number = number * 10 + digit;
    }
    return number;
  }

  private void duration(byte[] bytes, int from, int to, double factor) {
    double value = 0;
    double unit = 0;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      if (bytes[at] == '.' && unit == 0) {
        unit = 0.1;
      } else if (digit < 0 || digit > 9) {
        return;
      } else if (unit == 0) {
        value = value * 10 + digit;
      } else {
        value += digit * unit;
        unit /= 10;
      }
    }
    long millis = Math.round(value * factor);
    int at = digits.length;
    do {
      digits[--at] = (byte) ('0' + millis % 10);
      millis /= 10;
    } while (millis > 0);
    row.put(Field.TIME_TAKEN, digits, at, digits.length);
  }
}
