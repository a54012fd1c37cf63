package org.evenkeel.forensics.format.layout;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.AnyTime;

/// Reads lines by a compiled layout, value after value, in one walk. A line must have all the fixed
/// texts, and end where the layout ends.
final class LayoutReader implements LineReader {
  private final Part[] parts;
  private final boolean[] wanted;
  private final int[] blanks;
  private final byte[][] between;
  private final AnyTime times;
  private final RowFiller filler = new RowFiller();

  LayoutReader(Layout layout, Setting setting) {
    int count = layout.slots().size();
    parts = new Part[count];
    wanted = new boolean[count];
    blanks = new int[count];
    for (int slot = 0; slot < count; slot++) {
      Part part = layout.slots().get(slot).part();
      wanted[slot] = part != null;
      parts[slot] = part == null ? Part.of(Field.MESSAGE) : part;
      blanks[slot] = layout.slots().get(slot).blanks();
    }
    between = layout.between().toArray(byte[][]::new);
    times = new AnyTime(setting);
  }

  @Override
  public Reading read(Row row) {
    byte[] bytes = row.bytes();
    if (row.from() == row.to()) {
      return Reading.SILENT;
    }
    if (!standsAt(between[0], bytes, row.from(), row.to())) {
      return Reading.UNREADABLE;
    }
    row.kind(Kind.WEB);
    filler.start(row, bytes);
    int at = row.from() + between[0].length;
    for (int slot = 0; slot < parts.length; slot++) {
      int end = end(bytes, at, row.to(), slot);
      if (end < 0 || (wanted[slot] && !put(row, parts[slot], at, end))) {
        return Reading.UNREADABLE;
      }
      at = end + between[slot + 1].length;
    }
    filler.finish();
    return at == row.to() ? Reading.EVENT : Reading.UNREADABLE;
  }

  private boolean put(Row row, Part part, int from, int to) {
    byte[] bytes = row.bytes();
    boolean absent = to == from || (to - from == 1 && bytes[from] == '-');
    if (part.way() == Part.Way.TIME) {
      long time = absent ? Row.NO_TIME : times.micros(bytes, from, to);
      row.time(time, times.offsetSeconds());
      return absent || time != Row.NO_TIME;
    }
    if (!absent) {
      filler.put(part, bytes, from, to);
      return switch (part.way()) {
        case STATUS -> row.status() >= 0;
        case BYTES -> row.sent() >= 0;
        case SECONDS, MILLISECONDS, MICROSECONDS, NANOSECONDS -> row.has(Field.TIME_TAKEN);
        case TEXT, TIME, REQUEST, TARGET, WHOLE, ADDRESS, VERDICT -> true;
      };
    }
    if (part.way() == Part.Way.BYTES) {
      row.sent(0);
    }
    return true;
  }

  /// Where the value of a slot ends, or -1 when its end is not there.
  private int end(byte[] bytes, int from, int to, int slot) {
    byte[] next = between[slot + 1];
    if (next.length == 0) {
      boolean one = wanted[slot] || Octet.indexOf(bytes, Math.min(from, to), to, (byte) ' ') == to;
      return one ? to : -1;
    }
    if (next[0] == '"') {
      return quoteEnd(bytes, from, to, next);
    }
    int at = from;
    boolean plain = next.length == 1 && next[0] == ' ';
    for (int blank = plain ? blanks[slot] : 0; blank >= 0; blank--) {
      at = find(next, bytes, at, to);
      if (at < 0) {
        return -1;
      }
      at++;
    }
    return at - 1;
  }

  /// The first quote that no backslash escapes; what is fixed must stand just there.
  private static int quoteEnd(byte[] bytes, int from, int to, byte[] next) {
    int at = Octet.indexOf(bytes, Math.min(from, to), to, (byte) '"');
    while (at < to && escaped(bytes, from, at)) {
      at = Octet.indexOf(bytes, at + 1, to, (byte) '"');
    }
    return at < to && standsAt(next, bytes, at, to) ? at : -1;
  }

  private static boolean escaped(byte[] bytes, int from, int quote) {
    int at = quote;
    while (at > from && bytes[at - 1] == '\\') {
      at--;
    }
    return (quote - at & 1) == 1;
  }

  /// The first place of `text` in the bytes `from` to `to`, or -1.
  private static int find(byte[] text, byte[] bytes, int from, int to) {
    int at = Octet.indexOf(bytes, Math.min(from, to), to, text[0]);
    while (at < to) {
      if (standsAt(text, bytes, at, to)) {
        return at;
      }
      at = Octet.indexOf(bytes, at + 1, to, text[0]);
    }
    return -1;
  }

  private static boolean standsAt(byte[] text, byte[] bytes, int at, int to) {
    if (at + text.length > to) {
      return false;
    }
    for (int letter = 0; letter < text.length; letter++) {
      if (bytes[at + letter] != text[letter]) {
        return false;
      }
    }
    return true;
  }
}
