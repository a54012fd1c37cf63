package org.evenkeel.forensics.format.line;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// Reads what a line has before the client's address: the virtual host, the addresses that proxies
/// forwarded the request for, or both. A list that runs up to the address ends with it: `a, b, c -`
/// is what logs `$http_x_forwarded_for` in the client's place. A list in quotes, or one without a
/// comma at its end, has the address of the last proxy behind it.
final class Ahead {
  private Ahead() {}

  /// @param from where the line begins
  /// @param to the blank before the address
  /// @param address where the address ends
  /// @return whether that is all there is before the address
  static boolean read(Row row, int from, int to, int address) {
    byte[] bytes = row.bytes();
    int end = Octet.indexOf(bytes, from, to, (byte) ' ');
    if (from == to) {
      return true;
    }
    if (end == from) {
      return false;
    }
    if (bytes[from] == '"' || bytes[end - 1] == ',') {
      return list(row, from, to, address);
    }
    put(row, Field.HOST, from, end);
    return end == to || (end + 1 < to && list(row, end + 1, to, address));
  }

  private static boolean list(Row row, int from, int to, int address) {
    byte[] bytes = row.bytes();
    if (bytes[from] == '"') {
      put(row, Field.FORWARDED_FOR, from + 1, to - 1);
      return to - 1 > from && Octet.indexOf(bytes, from + 1, to, (byte) '"') == to - 1;
    }
    boolean several = false;
    for (int at = from; at < to; at++) {
      if (bytes[at] == ' ') {
        if (at == from || bytes[at - 1] != ',') {
          return false;
        }
        several = true;
      }
    }
    boolean open = bytes[to - 1] == ',';
    if (open) {
      Chain.put(row, from, address);
      return true;
    }
    put(row, Field.FORWARDED_FOR, from, to);
    return several && bytes[to - 1] != ' ';
  }

  private static void put(Row row, Field field, int from, int to) {
    boolean absent = to <= from || (to - from == 1 && row.bytes()[from] == '-');
    if (!absent) {
      row.put(field, from, to);
    }
  }
}
