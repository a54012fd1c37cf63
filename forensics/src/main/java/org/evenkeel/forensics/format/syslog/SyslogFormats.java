package org.evenkeel.forensics.format.syslog;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class SyslogFormats {
  private SyslogFormats() {}

  public static List<Format> all() {
    return List.of(new SyslogFormat());
  }
}
