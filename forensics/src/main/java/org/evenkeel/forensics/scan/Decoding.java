package org.evenkeel.forensics.scan;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;

/// A second look at a row, with the escapes in its target and referer undone. One per thread.
final class Decoding {
  private static final int MOST = 16 * 1024;

  private final Row decoded = new Row();
  private final byte[] scratch = new byte[2 * MOST];
  private boolean done;
  private boolean escaped;

  /// Forgets the row before.
  void start() {
    done = false;
  }

  /// `row` with its escapes undone; `row` itself when it has none. The work is done once for each
  /// row, and only for those that are asked for.
  Row of(Row row) {
    if (!done) {
      escaped = decode(row);
      done = true;
    }
    return escaped ? decoded : row;
  }

  private boolean decode(Row row) {
    boolean target = escaped(row, Field.TARGET);
    boolean referer = escaped(row, Field.REFERER);
    if (!target && !referer) {
      return false;
    }
    decoded.like(row);
    if (target) {
      decodeTarget(row);
    }
    if (referer) {
      int length = copy(row, Field.REFERER, MOST);
      int end = PercentDecoding.decode(scratch, MOST, MOST + length, true);
      decoded.put(Field.REFERER, scratch, MOST, end);
    }
    return true;
  }

  private void decodeTarget(Row row) {
    int length = copy(row, Field.TARGET, 0);
    int mark = Octet.indexOf(scratch, 0, length, (byte) '?');
    int pathEnd = PercentDecoding.decode(scratch, 0, mark, false);
    decoded.put(Field.PATH, scratch, 0, pathEnd);
    if (mark == length) {
      decoded.put(Field.TARGET, scratch, 0, pathEnd);
      return;
    }
    System.arraycopy(scratch, mark, scratch, pathEnd, length - mark);
    int end = PercentDecoding.decode(scratch, pathEnd + 1, pathEnd + length - mark, true);
    decoded.put(Field.QUERY, scratch, pathEnd + 1, end);
    decoded.put(Field.TARGET, scratch, 0, end);
  }

  private int copy(Row row, Field field, int to) {
    int length = Math.min(row.end(field) - row.start(field), MOST);
    System.arraycopy(row.base(field), row.start(field), scratch, to, length);
    return length;
  }

  private static boolean escaped(Row row, Field field) {
    if (!row.has(field)) {
      return false;
    }
    byte[] base = row.base(field);
    int end = row.end(field);
    return Octet.indexOf(base, row.start(field), end, (byte) '%') < end
        || (field == Field.TARGET && Octet.indexOf(base, row.start(field), end, (byte) '+') < end);
  }
}
