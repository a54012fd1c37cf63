package org.evenkeel.forensics.format.error;

import java.util.Set;
import java.util.function.Function;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;

/// One of the formats of this package.
///
/// @param bearsGaps whether only times are lost where earlier lines are missing
record ErrorFormat(String name, Kind kind, boolean bearsGaps, Function<Setting, LineReader> readers)
    implements Format {
  @Override
  public boolean ordered() {
    return true;
  }

  @Override
  public Set<Omission> omits() {
    return Set.of(Omission.ZONE);
  }

  @Override
  public LineReader reader(Setting setting) {
    return readers.apply(setting);
  }
}
