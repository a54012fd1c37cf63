package org.evenkeel.forensics.format.error;

import java.util.Set;
import java.util.function.Function;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;

/// One of the formats of this package.
record ErrorFormat(String name, Kind kind, boolean ordered, Function<Setting, LineReader> readers)
    implements Format {
  @Override
  public Set<Omission> omits() {
    return Set.of(Omission.ZONE);
  }

  @Override
  public LineReader reader(Setting setting) {
    return readers.apply(setting);
  }
}
