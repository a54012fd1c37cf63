package org.evenkeel.forensics.format.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.evenkeel.forensics.event.Field;
import org.evenkeel.forensics.event.Kind;
import org.evenkeel.forensics.format.Format;
import org.evenkeel.forensics.format.LineReader;
import org.evenkeel.forensics.format.Setting;
import org.evenkeel.forensics.format.Stamp;
import org.evenkeel.forensics.format.part.Part;

/// A log of JSON objects, one to a line, by the names of its keys.
///
/// @param name what people call it
/// @param kind what its lines are about
/// @param stamp which moment its times name
/// @param keys what each path of keys, in lower case, means; of those that mean the same, the more
///   telling first
/// @param pairs path of a list whose objects each hold the `name` and the `value` of one member;
///   empty when there is none
/// @param needed without these fields, a line is not one of this log
record JsonFormat(
    String name, Kind kind, Stamp stamp, Map<String, Part> keys, String pairs, Set<Field> needed)
    implements Format {
  JsonFormat {
    keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    needed = Set.copyOf(needed);
  }

  @Override
  public LineReader reader(Setting setting) {
    return new JsonReader(this, setting);
  }
}
