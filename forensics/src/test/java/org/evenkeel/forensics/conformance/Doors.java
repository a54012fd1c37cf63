package org.evenkeel.forensics.conformance;

import java.util.List;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.line.CombinedFormat;

/// Every format there is, the more special first.
final class Doors {
  private Doors() {}

  static List<Format> all() {
    return List.of(new CombinedFormat());
  }
}
