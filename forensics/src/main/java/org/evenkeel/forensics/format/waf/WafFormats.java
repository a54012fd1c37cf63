package org.evenkeel.forensics.format.waf;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class WafFormats {
  private WafFormats() {}

  public static List<Format> all() {
    return List.of(new AuditFormat());
  }
}
