package org.evenkeel.forensics.format.line;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// The addresses of a chain of proxies, `203.0.113.7, 10.0.0.2`, where the client's address should
/// stand. The leftmost is the visitor's word, the last is what this server's own proxy saw. The
/// first that is not of a private network counts as the client, or the last if all are.
final class Chain {
  private static final byte[][] PRIVATE =
      starts("10.", "127.", "192.168.", "169.254.", "::1", "fc", "fd", "fe80:", "unknown", "local");

  private Chain() {}

  static void put(Row row, int from, int to) {
    byte[] bytes = row.bytes();
    row.put(Field.FORWARDED_FOR, from, to);
    int at = from;
    while (at < to) {
      int next = Octet.indexOf(bytes, at, to, (byte) ',');
      if (next > at && !isPrivate(bytes, at, next)) {
        row.put(Field.CLIENT_IP, at, next);
        return;
      }
      at = next + 2;
    }
  }

  private static boolean isPrivate(byte[] bytes, int from, int to) {
    for (byte[] start : PRIVATE) {
      int end = from + start.length;
      if (end <= to && Arrays.equals(bytes, from, end, start, 0, start.length)) {
        return true;
      }
    }
    boolean of172 = from + 6 < to && bytes[from] == '1' && bytes[from + 1] == '7';
    int second = of172 ? (bytes[from + 4] - '0') * 10 + bytes[from + 5] - '0' : 0;
    return of172 && bytes[from + 2] == '2' && bytes[from + 6] == '.' && second >= 16 && second < 32;
  }

  private static byte[][] starts(String... texts) {
    return Arrays.stream(texts)
        .map(text -> text.getBytes(StandardCharsets.US_ASCII))
        .toArray(byte[][]::new);
  }
}
