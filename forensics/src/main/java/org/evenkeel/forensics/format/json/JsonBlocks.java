package org.evenkeel.forensics.format.json;

import java.util.Arrays;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// JSON objects that are spread over several lines, as pretty printers and exports write them. An
/// event stands at the line on which its object ends.
///
/// @param inner reads an object that stands on one line
record JsonBlocks(Format inner) implements Format {
  private static final int LONGEST = 64 * 1024;

  @Override
  public String name() {
    return inner.name() + "-blocks";
  }

  @Override
  public Kind kind() {
    return inner.kind();
  }

  @Override
  public Stamp stamp() {
    return inner.stamp();
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new Collector(inner.reader(setting));
  }

  /// Gathers lines until the braces are even, texts left aside.
  private static final class Collector implements LineReader {
    private final LineReader inner;
    private final Row whole = new Row();
    private byte[] held = new byte[1024];
    private int length;
    private int depth;

    Collector(LineReader inner) {
      this.inner = inner;
    }

    @Override
    public Reading read(Row row) {
      byte[] bytes = row.bytes();
      int from = row.from();
      while (from < row.to() && (bytes[from] <= ' ' || (depth == 0 && isBetween(bytes[from])))) {
        from++;
      }
      if (from == row.to()) {
        return Reading.SILENT;
      }
      if ((depth == 0 && bytes[from] != '{') || !hold(bytes, from, row.to())) {
        depth = 0;
        length = 0;
        return Reading.UNREADABLE;
      }
      return depth > 0 ? Reading.SILENT : event(row);
    }

    private static boolean isBetween(byte letter) {
      return letter == '[' || letter == ']' || letter == ',';
    }

    private Reading event(Row row) {
      whole.start(held, 0, length);
      Reading reading = inner.read(whole);
      length = 0;
      if (reading == Reading.EVENT) {
        int from = row.from();
        int to = row.to();
        byte[] bytes = row.bytes();
        row.become(whole, bytes, from, to);
      }
      return reading;
    }

    private boolean hold(byte[] bytes, int from, int to) {
      int size = to - from;
      if (length + size + 1 > LONGEST) {
        return false;
      }
      if (length + size + 1 > held.length) {
        held = Arrays.copyOf(held, Math.max(held.length * 2, length + size + 1));
      }
      System.arraycopy(bytes, from, held, length, size);
      held[length + size] = ' ';
      length += size + 1;
      count(bytes, from, to);
      return depth >= 0;
    }

    private void count(byte[] bytes, int from, int to) {
      boolean text = false;
      for (int at = from; at < to; at++) {
        byte letter = bytes[at];
        if (text && letter == '\\') {
          at++;
        } else if (letter == '"') {
          text = !text;
        } else if (!text && letter == '{') {
          depth++;
        } else if (!text && letter == '}') {
          depth--;
        }
      }
    }
  }
}
