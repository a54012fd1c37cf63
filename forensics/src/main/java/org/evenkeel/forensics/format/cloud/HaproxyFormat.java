package org.evenkeel.forensics.format.cloud;

import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// HAProxy's logs, with the header of syslog or without it: HTTP, HTTPS and TCP lines, and those
/// about connections.
final class HaproxyFormat implements Format {
  @Override
  public String name() {
    return "haproxy";
  }

  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public Stamp stamp() {
    return Stamp.REQUEST_RECEIVED;
  }

  @Override
  public Set<Omission> omits() {
    return Set.of(Omission.ZONE, Omission.YEAR);
  }

  @Override
  public LineReader reader(Setting setting) {
    return new HaproxyReader(setting);
  }
}
