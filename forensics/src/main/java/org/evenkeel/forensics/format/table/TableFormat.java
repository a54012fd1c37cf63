package org.evenkeel.forensics.format.table;

import java.util.List;
import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.FirstToRead;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// What log searches and spreadsheets export: values between commas, semicolons, tabs or bars, the
/// names of the columns in the first line. Kibana writes times as its reader's clock shows them.
///
/// @param inner reads a line that a column holds whole; the more special first
record TableFormat(List<Format> inner) implements Format {
  TableFormat {
    inner = List.copyOf(inner);
  }

  @Override
  public String name() {
    return "csv";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_OR_RESPONSE;
  }

  @Override
  public Set<Omission> omits() {
    return Set.of(Omission.ZONE);
  }

  @Override
  public LineReader reader(Setting setting) {
    return new TableReader(new FirstToRead(inner, setting), setting);
  }
}
