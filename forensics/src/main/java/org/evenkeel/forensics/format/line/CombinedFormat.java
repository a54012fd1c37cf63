package org.evenkeel.forensics.format.line;

import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// Apache's and nginx's `common`, `combined` and `vhost_combined`, and what extends them at the
/// end.
public final class CombinedFormat implements Format {
  @Override
  public String name() {
    return "combined";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_OR_RESPONSE;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new CombinedReader(setting);
  }
}
