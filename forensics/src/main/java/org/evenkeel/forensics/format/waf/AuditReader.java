package org.evenkeel.forensics.format.waf;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.event.Row;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Reading;
import org.evenkeel.forensics.format.Setting;

/// Gathers a transaction section by section. A line of a request's body that looks like a boundary
/// does not count unless it bears the transaction's own mark.
final class AuditReader implements LineReader {
  private static final int LONGEST_BOUNDARY = 80;

  private final Setting setting;
  private String mark = "";
  private char section;
  private Transaction transaction;

  AuditReader(Setting setting) {
    this.setting = setting;
    this.transaction = new Transaction(setting);
  }

  @Override
  public Reading read(Row row) {
    char begins = boundary(row);
    if (begins == 'A') {
      transaction = new Transaction(setting);
    }
    if (begins != 0) {
      section = begins;
      return begins == 'Z' ? end(row) : Reading.SILENT;
    }
    if (mark.isEmpty()) {
      return row.from() == row.to() ? Reading.SILENT : Reading.UNREADABLE;
    }
    transaction.take(section, row.line());
    return Reading.SILENT;
  }

  private Reading end(Row row) {
    mark = "";
    row.kind(Kind.WAF);
    return transaction.tell(row) ? Reading.EVENT : Reading.UNREADABLE;
  }

  /// The letter of the section that begins on this line, or 0.
  private char boundary(Row row) {
    byte[] bytes = row.bytes();
    int length = row.to() - row.from();
    if (length < 7 || length > LONGEST_BOUNDARY || bytes[row.from()] != '-') {
      return 0;
    }
    String line = new String(bytes, row.from(), length, StandardCharsets.ISO_8859_1);
    int letter = line.length() - 3;
    boolean shaped =
        line.startsWith("--")
            && line.endsWith("--")
            && line.charAt(letter - 1) == '-'
            && line.charAt(letter) >= 'A'
            && line.charAt(letter) <= 'Z';
    if (!shaped) {
      return 0;
    }
    String its = line.substring(2, letter - 1).toLowerCase(Locale.ROOT);
    if (line.charAt(letter) == 'A' && mark.isEmpty()) {
      mark = its;
    }
    return its.equals(mark) ? line.charAt(letter) : 0;
  }
}
