package org.evenkeel.forensics.format.part;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.known.Edges;

/// The stations that a request came through, where a line names them beside the address that the
/// server saw. If that is a proxy's, the visitor is the last station that is none: each proxy
/// appends whom it saw, and only what stands before that is the visitor's own word. Whoever came
/// straight is believed nothing.
public final class Hops {
  private static final byte[][] PRIVATE =
      starts("10.", "127.", "192.168.", "169.254.", "::1", "fc", "fd", "fe80:", "unknown", "local");

  private Hops() {}

  /// Puts the visitor's address in the place of a proxy's.
  static void settle(Row row) {
    if (!row.has(Field.CLIENT_IP) || !isProxy(row, Field.CLIENT_IP)) {
      return;
    }
    byte[] list = row.base(Field.FORWARDED_FOR);
    int begin = row.start(Field.FORWARDED_FOR);
    int end = row.end(Field.FORWARDED_FOR);
    while (end > begin) {
      int from = end;
      while (from > begin && list[from - 1] != ',' && list[from - 1] != ' ') {
        from--;
      }
      if (isAddress(list, from, end) && !isProxy(list, from, end)) {
        row.put(Field.CLIENT_IP, list, from, end);
        return;
      }
      end = from - 1;
    }
  }

  private static boolean isProxy(Row row, Field field) {
    return isProxy(row.base(field), row.start(field), row.end(field));
  }

  private static boolean isProxy(byte[] bytes, int from, int to) {
    return isPrivate(bytes, from, to) || Edges.has(bytes, from, to);
  }

  private static boolean isAddress(byte[] bytes, int from, int to) {
    boolean separated = false;
    for (int at = from; at < to; at++) {
      byte letter = bytes[at];
      separated |= letter == '.' || letter == ':';
      if (letter != '.' && letter != ':' && Character.digit(letter, 16) < 0) {
        return false;
      }
    }
    return separated && to - from >= 3 && to - from <= 45;
  }

  /// Whether the address is of a private network.
  public static boolean isPrivate(byte[] bytes, int from, int to) {
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
