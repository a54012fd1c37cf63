package org.evenkeel.desk.incident;

import java.util.List;
import java.util.random.RandomGenerator;

/// Names to speak of a case where others listen: two words that tell nothing of the store.
final class CodeNames {
  private static final List<String> FIRST =
      List.of(
          "Amber", "Birch", "Cedar", "Copper", "Dawn", "Ember", "Fern", "Flint", "Grey", "Hazel",
          "Indigo", "Ivory", "Juniper", "Linen", "Maple", "Marble", "Mint", "North", "Oak", "Ochre",
          "Pine", "Quartz", "Rowan", "Sage", "Silver", "Slate", "Snow", "Tidal", "Umber", "Willow");
  private static final List<String> SECOND =
      List.of(
          "Anchor",
          "Bay",
          "Beacon",
          "Bridge",
          "Buoy",
          "Canal",
          "Cliff",
          "Cove",
          "Delta",
          "Ferry",
          "Fjord",
          "Ford",
          "Harbour",
          "Headland",
          "Heron",
          "Inlet",
          "Island",
          "Keel",
          "Lagoon",
          "Lantern",
          "Lock",
          "Mast",
          "Meadow",
          "Mole",
          "Oar",
          "Pier",
          "Reef",
          "Sail",
          "Strand",
          "Wharf");

  private CodeNames() {}

  static String fresh(RandomGenerator random) {
    return FIRST.get(random.nextInt(FIRST.size()))
        + " "
        + SECOND.get(random.nextInt(SECOND.size()));
  }
}
