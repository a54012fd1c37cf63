package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.time.AnyTime;

/// Has read what Docker wrapped. Pieces of a line that was cut are put together again, those of
/// either stream apart; the time is Docker's where the line itself has none.
final class DockerReader implements ListReader, JsonScanner.Listener {
  private static final long LOG = KeyTable.atRoot("log");
  private static final long STREAM = KeyTable.atRoot("stream");
  private static final long TIME = KeyTable.atRoot("time");
  private static final int STDERR_LETTER = 3;

  private final ListReader inner;
  private final AnyTime times;
  private final LineObjects objects = new LineObjects(new JsonScanner());
  private final Gathered[] streams = {new Gathered(), new Gathered()};
  private final Row whole = new Row();
  private byte[] line = {};
  private byte[] written = {};
  private int writtenTo;
  private int logFrom;
  private int logTo;
  private int stream;
  private long time;

  DockerReader(ListReader inner, Setting setting) {
    this.inner = inner;
    this.times = new AnyTime(setting);
  }

  @Override
  public Reading read(Row row) {
    objects.start(row);
    return more() ? readOn(row) : Reading.SILENT;
  }

  @Override
  public boolean more() {
    return inner.more() || objects.more();
  }

  @Override
  public boolean unfinished() {
    return streams[0].length() > 0 || streams[1].length() > 0;
  }

  @Override
  public Reading readOn(Row row) {
    return inner.more() ? next(row) : unwrapped(row);
  }

  private Reading unwrapped(Row row) {
    line = row.bytes();
    logFrom = -1;
    stream = 0;
    time = Row.NO_TIME;
    if (!objects.next(row, this) || logFrom < 0 || time == Row.NO_TIME) {
      return Reading.UNREADABLE;
    }
    Gathered output = streams[stream];
    if (!output.addUnescaped(line, logFrom, logTo)) {
      output.clear();
      return Reading.UNREADABLE;
    }
    return output.last() == '\n' ? first(row, output) : Reading.SILENT;
  }

  private Reading first(Row row, Gathered output) {
    written = output.bytes();
    int to = output.length() - 1;
    writtenTo = to > 0 && written[to - 1] == '\r' ? to - 1 : to;
    output.clear();
    whole.start(written, 0, writtenTo);
    return told(row, inner.read(whole));
  }

  private Reading next(Row row) {
    whole.start(written, 0, writtenTo);
    return told(row, inner.readOn(whole));
  }

  private Reading told(Row row, Reading reading) {
    if (reading == Reading.EVENT) {
      row.become(whole, row.bytes(), row.from(), row.to());
      if (row.time() == Row.NO_TIME) {
        row.time(time);
      }
    }
    return reading;
  }

  @Override
  public void value(long key, int from, int to, boolean text) {
    if (key == LOG && text) {
      logFrom = from;
      logTo = to;
    } else if (key == STREAM) {
      stream = to - from > STDERR_LETTER && line[from + STDERR_LETTER] == 'e' ? 1 : 0;
    } else if (key == TIME) {
      time = times.micros(line, from, to);
    }
  }
}
