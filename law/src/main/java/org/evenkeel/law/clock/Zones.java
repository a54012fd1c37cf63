package org.evenkeel.law.clock;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The zone of each place: where its authority sits. A state with several zones counts by its
/// capital's.
public final class Zones {
  private static final Map<String, ZoneId> ZONES = read();

  private Zones() {}

  /// The zone of a place, or that of its country; null when neither is known.
  public static @Nullable ZoneId find(String place) {
    ZoneId own = ZONES.get(place);
    int dash = place.indexOf('-');
    return own == null && dash > 0 ? ZONES.get(place.substring(0, dash)) : own;
  }

  private static Map<String, ZoneId> read() {
    Map<String, ZoneId> zones = new HashMap<>();
    for (String line : Table.lines("zones.txt")) {
      int space = line.indexOf(' ');
      zones.put(line.substring(0, space), ZoneId.of(line.substring(space + 1)));
    }
    return Map.copyOf(zones);
  }
}
