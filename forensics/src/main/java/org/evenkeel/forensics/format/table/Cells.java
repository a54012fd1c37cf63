package org.evenkeel.forensics.format.table;

import org.evenkeel.forensics.bytes.Octet;

/// Goes through the values of one line of a table, as RFC 4180 has them: a value in quotes may hold
/// the separator, and two quotes for one.
final class Cells {
  private byte[] line = {};
  private byte separator;
  private int at;
  private int end;
  private byte[] unquoted = new byte[512];
  private int used;

  private byte[] bytes = {};
  private int from;
  private int to;

  void start(byte[] bytes, int from, int to, byte separator) {
    line = bytes;
    at = from;
    end = to;
    this.separator = separator;
    used = 0;
    if (unquoted.length < 2 * (to - from)) {
      unquoted = new byte[2 * (to - from)];
    }
  }

  /// Goes to the next value; false behind the last.
  boolean next() {
    if (at > end) {
      return false;
    }
    if (at < end && line[at] == '"') {
      quoted();
    } else {
      bytes = line;
      from = at;
      to = Octet.indexOf(line, at, end, separator);
      at = to + 1;
    }
    return true;
  }

  private void quoted() {
    from = at + 1;
    to = Octet.indexOf(line, from, end, (byte) '"');
    bytes = line;
    if (to + 1 < end && line[to + 1] == '"') {
      undouble();
    } else {
      at = to;
    }
    at = Octet.indexOf(line, Math.min(at, end), end, separator) + 1;
  }

  /// Copies the value with one quote for two. Leaves `at` at the quote that ends it.
  private void undouble() {
    int start = used;
    int read = from;
    while (read < end) {
      boolean quote = line[read] == '"';
      if (quote && (read + 1 == end || line[read + 1] != '"')) {
        break;
      }
      unquoted[used++] = line[read];
      read += quote ? 2 : 1;
    }
    at = read;
    bytes = unquoted;
    from = start;
    to = used;
  }

  /// Takes the commas out of a number as Kibana shows it: `1,024`.
  void ungroup() {
    int start = used;
    for (int read = from; read < to; read++) {
      if (bytes[read] != ',') {
        unquoted[used++] = bytes[read];
      }
    }
    bytes = unquoted;
    from = start;
    to = used;
  }

  /// The array that holds the value, until `start` is called again.
  byte[] bytes() {
    return bytes;
  }

  int from() {
    return from;
  }

  int to() {
    return to;
  }
}
