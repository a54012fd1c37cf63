package org.evenkeel.forensics.format.layout;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.time.LogTime;

/// Access lines that went through syslog or a container's runtime: `<190>Nov 22 10:00:00 shop
/// nginx: 203.0.113.7 - - […]`, `2026-11-22T10:00:00.1Z stdout F 203.0.113.7 - - […]`. The time is
/// that of the access line.
///
/// @param inner reads the line without its envelope
record WrappedFormat(Format inner) implements Format {
  private static final int LONGEST_ENVELOPE = 160;

  @Override
  public String name() {
    return inner.name() + "-wrapped";
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
  public LineReader reader(Setting setting) {
    return new Unwrapping(inner.reader(setting), new LogTime(setting));
  }

  private static final class Unwrapping implements LineReader {
    private final LineReader inner;
    private final LogTime times;
    private final Row unwrapped = new Row();

    Unwrapping(LineReader inner, LogTime times) {
      this.inner = inner;
      this.times = times;
    }

    @Override
    public Reading read(Row row) {
      if (row.from() == row.to()) {
        return Reading.SILENT;
      }
      int start = afterEnvelope(row);
      if (start < 0) {
        return Reading.UNREADABLE;
      }
      byte[] bytes = row.bytes();
      unwrapped.start(bytes, start, row.to());
      Reading reading = inner.read(unwrapped);
      if (reading == Reading.EVENT) {
        row.become(unwrapped, bytes, row.from(), row.to());
      }
      return reading;
    }

    private int afterEnvelope(Row row) {
      byte[] bytes = row.bytes();
      int from = row.from();
      if (bytes[from] == '<') {
        from = Octet.indexOf(bytes, from, row.to(), (byte) '>') + 1;
        from += from + 1 < row.to() && bytes[from] == '1' && bytes[from + 1] == ' ' ? 2 : 0;
      }
      int time = from < row.to() ? times.read(bytes, from, row.to()) : -1;
      if (time < 0) {
        return -1;
      }
      int most = Math.min(row.to(), time + LONGEST_ENVELOPE);
      for (int at = time; at + 1 < most; at++) {
        boolean tag = bytes[at] == ':' && bytes[at + 1] == ' ' && bytes[at - 1] != ':';
        if (tag || (at + 8 < most && isStream(bytes, at))) {
          return tag ? at + 2 : at + 10;
        }
      }
      return -1;
    }

    /// ` stdout F ` or ` stderr F `, as container runtimes write.
    private static boolean isStream(byte[] bytes, int at) {
      return bytes[at] == ' '
          && bytes[at + 1] == 's'
          && bytes[at + 2] == 't'
          && bytes[at + 3] == 'd'
          && bytes[at + 7] == ' ';
    }
  }
}
