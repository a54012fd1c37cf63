package org.evenkeel.forensics.format.sql;

import java.util.Set;
import java.util.function.Function;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Omission;
import org.evenkeel.forensics.format.Setting;

/// One of the formats of this package.
record SqlFormat(String name, boolean ordered, Function<Setting, LineReader> readers)
    implements Format {
  @Override
  public Kind kind() {
    return Kind.SQL;
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
