package org.evenkeel.forensics.format.table;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.part.Part;
import org.evenkeel.forensics.format.part.RowFiller;
import org.jspecify.annotations.Nullable;

/// Reads the lines of a table by the names in its first. Where a column holds a log's line as it
/// was written and the others make up no request, that line is read, and the table's time stands in
/// where it has none. A value that goes over several lines is not read.
final class TableReader implements ListReader {
  private final ListReader inner;
  private final TableTime times;
  private final RowFiller filler = new RowFiller();
  private final Cells cells = new Cells();
  private final Row whole = new Row();
  private boolean begun;
  private @Nullable Columns columns;
  private byte[] written = {};
  private int writtenFrom;
  private int writtenTo;

  TableReader(ListReader inner, Setting setting) {
    this.inner = inner;
    this.times = new TableTime(setting);
  }

  @Override
  public Reading read(Row row) {
    if (!begun) {
      begun = true;
      columns = Columns.of(row.line()).orElse(null);
      return columns == null ? Reading.UNREADABLE : Reading.SILENT;
    }
    if (columns == null) {
      return Reading.UNREADABLE;
    }
    return row.from() == row.to() ? Reading.SILENT : cells(row, columns);
  }

  @Override
  public boolean more() {
    return columns != null && columns.wrapped() && inner.more();
  }

  @Override
  public Reading readOn(Row row) {
    whole.start(written, writtenFrom, writtenTo);
    return told(row, inner.readOn(whole));
  }

  private Reading cells(Row row, Columns columns) {
    cells.start(row.bytes(), row.from(), row.to(), columns.separator());
    filler.start(row, row.bytes());
    times.start();
    row.kind(Kind.WEB);
    boolean unwrapped = false;
    for (int column = 0; cells.next(); column++) {
      Part part = columns.parts().get(column);
      if (column == columns.date()) {
        times.day(cells.bytes(), cells.from(), cells.to());
      } else if (columns.wrapped() && column == columns.whole()) {
        written = cells.bytes();
        writtenFrom = cells.from();
        writtenTo = cells.to();
        unwrapped = true;
      } else if (part != null && part.way() == Part.Way.TIME) {
        times.time(cells.bytes(), cells.from(), cells.to());
      } else if (part != null && !columns.wrapped()) {
        if (part.way() == Part.Way.BYTES) {
          cells.ungroup();
        }
        filler.put(part, cells.bytes(), cells.from(), cells.to());
      }
    }
    if (columns.wrapped()) {
      whole.start(written, writtenFrom, writtenTo);
      return unwrapped ? told(row, inner.read(whole)) : Reading.UNREADABLE;
    }
    filler.finish();
    times.put(row);
    boolean request = row.has(Field.CLIENT_IP) && row.has(Field.TARGET);
    return request && row.time() != Row.NO_TIME ? Reading.EVENT : Reading.UNREADABLE;
  }

  private Reading told(Row row, Reading reading) {
    if (reading == Reading.EVENT) {
      row.become(whole, row.bytes(), row.from(), row.to());
      if (row.time() == Row.NO_TIME) {
        times.put(row);
      }
    }
    return reading;
  }
}
