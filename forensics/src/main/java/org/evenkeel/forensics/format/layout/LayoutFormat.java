package org.evenkeel.forensics.format.layout;

import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;

/// An access log by its layout.
record LayoutFormat(String name, Stamp stamp, Layout layout) implements Format {
  @Override
  public Kind kind() {
    return Kind.WEB;
  }

  @Override
  public LineReader reader(Setting setting) {
    return new LayoutReader(layout, setting);
  }
}
