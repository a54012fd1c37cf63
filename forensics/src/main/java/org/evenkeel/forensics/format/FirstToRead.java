package org.evenkeel.forensics.format;

import java.util.List;
import org.evenkeel.forensics.event.Row;
import org.jspecify.annotations.Nullable;

/// Reads lines of several formats mixed. The format that read the line before is asked first, then
/// the others in their order.
public final class FirstToRead implements ListReader {
  private final List<LineReader> readers;
  private LineReader last;
  private @Nullable ListReader answered;

  /// @param formats at least one, the more special first
  public FirstToRead(List<Format> formats, Setting setting) {
    readers = formats.stream().map(format -> format.reader(setting)).toList();
    last = readers.getFirst();
  }

  @Override
  public Reading read(Row row) {
    int from = row.from();
    int to = row.to();
    LineReader asked = last;
    Reading reading = asked.read(row);
    for (int at = 0; at < readers.size() && reading == Reading.UNREADABLE; at++) {
      asked = readers.get(at);
      row.start(row.bytes(), from, to);
      reading = asked.read(row);
    }
    last = reading == Reading.EVENT ? asked : last;
    boolean list = reading != Reading.UNREADABLE && asked instanceof ListReader;
    answered = list ? (ListReader) asked : null;
    return reading;
  }

  @Override
  public boolean more() {
    return answered != null && answered.more();
  }

  @Override
  public Reading readOn(Row row) {
    return answered == null ? Reading.SILENT : answered.readOn(row);
  }
}
