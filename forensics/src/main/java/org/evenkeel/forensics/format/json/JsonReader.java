package org.evenkeel.forensics.format.json;

import org.evenkeel.forensics.bytes.Octet;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.evenkeel.forensics.format.time.AnyTime;
import org.jspecify.annotations.Nullable;

/// Reads one object to a line. Lines of an array around the objects, `[` and `]`, and the commas
/// between them pass.
final class JsonReader implements LineReader, JsonScanner.Listener {
  private final JsonFormat format;
  private final KeyTable keys;
  private final AnyTime times;
  private final JsonScanner scanner = new JsonScanner();
  private final RowFiller filler = new RowFiller();
  private final long needed;
  private byte[] buffer = new byte[512];
  private int used;
  private @Nullable Row row;

  JsonReader(JsonFormat format, Setting setting) {
    this.format = format;
    this.keys = new KeyTable(format.keys());
    this.times = new AnyTime(setting);
    long fields = 0;
    for (Field field : format.needed()) {
      fields |= 1L << field.ordinal();
    }
    this.needed = fields;
  }

  @Override
  public Reading read(Row row) {
    int from = row.from();
    int to = row.to();
    while (from < to && row.bytes()[from] <= ' ') {
      from++;
    }
    while (to > from && (row.bytes()[to - 1] <= ' ' || row.bytes()[to - 1] == ',')) {
      to--;
    }
    if (from == to || (to - from == 1 && "[]".indexOf(row.bytes()[from]) >= 0)) {
      return Reading.SILENT;
    }
    if (row.bytes()[from] == '[' || row.bytes()[from] == ',') {
      from++;
    }
    return read(row, row.bytes(), from, to);
  }

  /// Reads the object in the bytes `from` to `to`, which need not be those of the row's line.
  Reading read(Row row, byte[] bytes, int from, int to) {
    if (from >= to || bytes[from] != '{') {
      return Reading.UNREADABLE;
    }
    this.row = row;
    used = 0;
    if (buffer.length < to - from) {
      buffer = new byte[to - from];
    }
    row.kind(format.kind());
    filler.start(row, bytes);
    boolean whole = scanner.scan(bytes, from, to, this) > 0;
    filler.finish();
    return whole && (row.present() & needed) == needed ? Reading.EVENT : Reading.UNREADABLE;
  }

  @Override
  public void value(long key, int from, int to, boolean text) {
    Part part = keys.find(key);
    if (part == null || from == to || row == null) {
      return;
    }
    byte[] bytes = filler.bytes();
    if (text && Octet.indexOf(bytes, from, to, (byte) '\\') < to) {
      int end = Unescaping.undo(bytes, from, to, buffer, used);
      value(part, buffer, used, end);
      used = end;
    } else {
      value(part, bytes, from, to);
    }
  }

  private void value(Part part, byte[] bytes, int from, int to) {
    if (part.way() == Part.Way.TIME) {
      long time = times.micros(bytes, from, to);
      if (time != Row.NO_TIME && row != null) {
        row.time(time);
      }
    } else {
      filler.put(part, bytes, from, to);
    }
  }
}
