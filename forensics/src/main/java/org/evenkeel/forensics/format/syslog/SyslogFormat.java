package org.evenkeel.forensics.format.syslog;

import java.util.Set;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;

/// Lines of syslog: `auth.log`, `secure`, `messages`, `journalctl -o short-iso`. The envelope is
/// that of RFC 3164, with or without a year, of RFC 5424, or begins with an ISO 8601 time.
final class SyslogFormat implements Format {
  @Override
  public String name() {
    return "syslog";
  }

  @Override
  public Kind kind() {
    return Kind.SSH;
  }

  @Override
  public Set<Omission> omits() {
    return Set.of(Omission.ZONE, Omission.YEAR);
  }

  @Override
  public LineReader reader(Setting setting) {
    return new SyslogReader(setting);
  }
}
