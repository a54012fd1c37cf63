package org.evenkeel.forensics.format.waf;

import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// ModSecurity's audit log in its native form: each transaction in sections, `--1a2b3c4d-A--` to
/// `--1a2b3c4d-Z--`. An event stands at the line that ends its transaction.
final class AuditFormat implements Format {
  @Override
  public String name() {
    return "modsecurity-audit";
  }

  @Override
  public Kind kind() {
    return Kind.WAF;
  }

  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_RECEIVED;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new AuditReader(setting);
  }
}
