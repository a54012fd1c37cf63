package org.evenkeel.forensics.format.w3c;

import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// Logs whose `#Fields:` line names their columns, as IIS and CloudFront write them; IIS's usual
/// columns without that line, as in a part of a log. Times are UTC and name the end of the answer.
final class W3cFormat implements Format {
  @Override
  public String name() {
    return "w3c";
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
    return Stamp.RESPONSE_SENT;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new W3cReader(setting);
  }
}
