package org.evenkeel.forensics.format.layout;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.line.CombinedFormat;

/// `combined` with all addresses of a chain of proxies in the first column: `203.0.113.7, 10.0.0.2
/// -
/// - […]`, perhaps with the host before it. The leftmost address is the visitor's word; the last is
///   what this server saw. The first that is not of a private network counts as the client.
final class ForwardedFormat implements Format {
  @Override
  public String name() {
    return "combined-forwarded";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_OR_RESPONSE;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new Reader(new CombinedFormat().reader(setting));
  }

  private static final class Reader implements LineReader {
    private final LineReader combined;
    private final Row inner = new Row();

    Reader(LineReader combined) {
      this.combined = combined;
    }

    @Override
    public Reading read(Row row) {
      byte[] bytes = row.bytes();
      int comma = Octet.indexOf(bytes, row.from(), row.to(), (byte) ',');
      int last = lastComma(bytes, comma, row.to());
      if (last < 0) {
        return row.from() == row.to() ? Reading.SILENT : Reading.UNREADABLE;
      }
      inner.start(bytes, last + 2, row.to());
      Reading reading = combined.read(inner);
      if (reading != Reading.EVENT || inner.has(Field.HOST)) {
        return reading == Reading.EVENT ? Reading.UNREADABLE : reading;
      }
      int chainEnd = inner.end(Field.CLIENT_IP);
      row.become(inner, bytes, row.from(), row.to());
      chain(row, chainEnd);
      return Reading.EVENT;
    }

    /// The last comma of the chain that begins at `comma`, or -1.
    private static int lastComma(byte[] bytes, int comma, int to) {
      int last = comma;
      while (last + 2 < to && bytes[last + 1] == ' ') {
        int blank = Octet.indexOf(bytes, last + 2, to, (byte) ' ');
        if (blank == to || bytes[blank - 1] != ',') {
          return last;
        }
        last = blank - 1;
      }
      return -1;
    }

    private static void chain(Row row, int end) {
      byte[] bytes = row.bytes();
      int comma = Octet.indexOf(bytes, row.from(), end, (byte) ',');
      int blank = Octet.indexOf(bytes, row.from(), comma, (byte) ' ');
      int first = row.from();
      if (blank < comma) {
        row.put(Field.HOST, row.from(), blank);
        first = blank + 1;
      }
      row.put(Field.FORWARDED_FOR, first, end);
      int at = first;
      while (at < end) {
        int next = Octet.indexOf(bytes, at, end, (byte) ',');
        if (!isPrivate(bytes, at, next)) {
          row.put(Field.CLIENT_IP, at, next);
          return;
        }
        at = next + 2;
      }
    }

    private static boolean isPrivate(byte[] bytes, int from, int to) {
      return starts(bytes, from, to, "10.")
          || starts(bytes, from, to, "192.168.")
          || starts(bytes, from, to, "127.")
          || starts(bytes, from, to, "unknown")
          || (starts(bytes, from, to, "172.")
              && from + 6 < to
              && bytes[from + 6] == '.'
              && (bytes[from + 4] - '0') * 10 + bytes[from + 5] - '0' >= 16
              && (bytes[from + 4] - '0') * 10 + bytes[from + 5] - '0' < 32);
    }

    private static boolean starts(byte[] bytes, int from, int to, String with) {
      boolean same = to - from >= with.length();
      for (int at = 0; same && at < with.length(); at++) {
        same = bytes[from + at] == with.charAt(at);
      }
      return same;
    }
  }
}
