package org.evenkeel.forensics.format.w3c;

import java.util.List;
import org.evenkeel.forensics.format.Format;

/// The formats of this package.
public final class W3cFormats {
  private W3cFormats() {}

  public static List<Format> all() {
    return List.of(new W3cFormat());
  }
}
