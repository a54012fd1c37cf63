package org.evenkeel.simulator.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.evenkeel.simulator.tale.Facts;

/// Where each thing that intruders left lies in the evidence, if anywhere.
public final class Landed {
  private final Map<Facts.Left, Spot> spots = new HashMap<>();

  /// @param in `webroot` or `database`
  /// @param sha256 of the file that holds it, empty for a row of the database
  record Spot(String in, String where, String sha256) {}

  void at(Facts.Left left, Spot spot) {
    spots.put(left, spot);
  }

  /// Where it lies: one spot or none.
  List<Spot> of(Facts.Left left) {
    Spot spot = spots.get(left);
    return spot == null ? List.of() : new ArrayList<>(List.of(spot));
  }

  boolean nothing() {
    return spots.isEmpty();
  }
}
