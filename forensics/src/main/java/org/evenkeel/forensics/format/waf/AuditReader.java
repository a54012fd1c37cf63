package org.evenkeel.forensics.format.waf;

import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Gathers a transaction section by section. A boundary that does not bear the transaction's own
/// mark may stand in a body, written there by the client, and begins nothing. Anywhere else it
/// means that the transaction was cut off; and so it does in a body longer than any that
/// ModSecurity keeps. What had been gathered is told then.
final class AuditReader implements LineReader {
  private static final int LONGEST_BODY = 1 << 20;

  private final Setting setting;
  private String mark = "";
  private char section;
  private int taken;
  private Transaction transaction;

  AuditReader(Setting setting) {
    this.setting = setting;
    this.transaction = new Transaction(setting);
  }

  @Override
  public Reading read(Row row) {
    Boundary boundary = Boundary.of(row);
    if (boundary == null) {
      return line(row);
    }
    if (boundary.mark().equals(mark)) {
      return section(row, boundary.section());
    }
    return boundary.section() == 'A' && (mark.isEmpty() || cutOff())
        ? begin(row, boundary)
        : line(row);
  }

  private Reading line(Row row) {
    if (mark.isEmpty()) {
      return row.from() == row.to() ? Reading.SILENT : Reading.UNREADABLE;
    }
    taken = Math.min(taken + row.to() - row.from(), LONGEST_BODY);
    transaction.take(section, row.line());
    return Reading.SILENT;
  }

  private boolean cutOff() {
    boolean body = "BCEIJ".indexOf(section) >= 0;
    return !body || taken >= LONGEST_BODY;
  }

  private Reading begin(Row row, Boundary boundary) {
    Reading before = mark.isEmpty() ? Reading.SILENT : tell(row);
    transaction = new Transaction(setting);
    mark = boundary.mark();
    section = 'A';
    taken = 0;
    return before == Reading.EVENT ? before : Reading.SILENT;
  }

  private Reading section(Row row, char begins) {
    section = begins;
    taken = 0;
    if (begins != 'Z') {
      return Reading.SILENT;
    }
    mark = "";
    return tell(row);
  }

  private Reading tell(Row row) {
    row.kind(Kind.WAF);
    return transaction.tell(row) ? Reading.EVENT : Reading.UNREADABLE;
  }
}
