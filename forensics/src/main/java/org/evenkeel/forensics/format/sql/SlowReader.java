package org.evenkeel.forensics.format.sql;

import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Reads the log of slow queries: lines that begin with `# `, then the statement. An event stands
/// at the line that ends its statement, and a second one where more of it follows; of a statement,
/// the first 64 KiB are kept.
///
/// Statements hold what clients wrote: comments in them are no headers, and where a line in one
/// poses as the header of the next, the statement is told as far as it had come.
final class SlowReader implements LineReader {
  private final SlowHeader header;
  private final Statement statement = new Statement();
  private boolean inside;

  SlowReader(Setting setting) {
    header = new SlowHeader(setting);
  }

  @Override
  public Reading read(Row row) {
    String line = row.line();
    boolean begins = line.startsWith(SlowHeader.TIME) || line.startsWith(SlowHeader.USER);
    if (begins) {
      Reading before = statement.isEmpty() ? Reading.SILENT : event(row);
      header.comment(line);
      inside = true;
      return before;
    }
    if (!inside || ServerStart.is(line)) {
      return outside(line);
    }
    if (!statement.isEmpty()) {
      return statement(row, line);
    }
    if (line.startsWith("#")) {
      header.comment(line);
      return Reading.SILENT;
    }
    return line.isBlank() || header.statement(line) ? Reading.SILENT : statement(row, line);
  }

  private Reading statement(Row row, String line) {
    statement.add(line);
    return line.stripTrailing().endsWith(";") ? event(row) : Reading.SILENT;
  }

  private Reading outside(String line) {
    boolean start = ServerStart.is(line);
    inside &= !start;
    boolean known = start || line.isBlank() || ServerStart.continues(line);
    return known ? Reading.SILENT : Reading.UNREADABLE;
  }

  private Reading event(Row row) {
    header.put(row);
    row.put(Field.STATEMENT, statement.take());
    return Reading.EVENT;
  }
}
