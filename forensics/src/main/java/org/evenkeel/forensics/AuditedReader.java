package org.evenkeel.forensics;

import java.util.Locale;
import org.evenkeel.forensics.event.Action;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.ListReader;
import org.evenkeel.forensics.format.Reading;

/// Turns a guard's transactions into requests. What the guard stopped was refused, whatever status
/// it wrote beside; a transaction without its answer stays the guard's, as nobody knows whether it
/// was served.
final class AuditedReader implements ListReader {
  private static final int REFUSED = 403;

  private final LineReader audit;

  AuditedReader(LineReader audit) {
    this.audit = audit;
  }

  @Override
  public Reading read(Row row) {
    return request(audit.read(row), row);
  }

  @Override
  public boolean more() {
    return audit instanceof ListReader list && list.more();
  }

  @Override
  public Reading readOn(Row row) {
    return audit instanceof ListReader list ? request(list.readOn(row), row) : Reading.SILENT;
  }

  @Override
  public boolean unfinished() {
    return audit instanceof ListReader list && list.unfinished();
  }

  private static Reading request(Reading reading, Row row) {
    if (reading != Reading.EVENT || row.kind() != Kind.WAF || !row.has(Field.TARGET)) {
      return reading;
    }
    if (Action.BLOCKED.name().equals(row.text(Field.ACTION)) && row.status() < 400) {
      row.status(REFUSED);
      row.put(Field.STATUS, String.format(Locale.ROOT, "%d", REFUSED));
    }
    if (row.status() > 0) {
      row.kind(Kind.WEB);
      row.sent(length(row));
      row.remove(Field.ACTION); // the word of a guard, where a web request's says what it means
    }
    return reading;
  }

  /// How long the answer was that the store gave, in bytes; -1 when that is not told.
  private static long length(Row row) {
    String told = row.text(Field.BYTES_SENT);
    boolean number =
        told != null
            && !told.isEmpty()
            && told.length() < 16
            && told.chars().allMatch(digit -> digit >= '0' && digit <= '9');
    return number ? Long.parseLong(told) : -1;
  }
}
