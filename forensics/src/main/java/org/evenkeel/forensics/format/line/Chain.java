package org.evenkeel.forensics.format.line;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.part.Hops;

/// The addresses of a chain of proxies, `203.0.113.7, 10.0.0.2`, where the client's address should
/// stand. The leftmost is the visitor's word, the last is what this server's own proxy saw. The
/// first that is not of a private network counts as the client, or the last if all are.
final class Chain {
  private Chain() {}

  static void put(Row row, int from, int to) {
    byte[] bytes = row.bytes();
    row.put(Field.FORWARDED_FOR, from, to);
    int at = from;
    while (at < to) {
      int next = Octet.indexOf(bytes, at, to, (byte) ',');
      if (next > at && !Hops.isPrivate(bytes, at, next)) {
        row.put(Field.CLIENT_IP, at, next);
        return;
      }
      at = next + 2;
    }
  }
}
