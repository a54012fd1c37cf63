package org.evenkeel.forensics.rule;

import java.util.Map;

/// Numbers of MITRE ATT&CK techniques. In version 19 (April 2026) the tactic Defense Evasion was
/// split and its techniques numbered anew; rules use both, and mean the same.
public final class Attack {
  /// The version that this list is of.
  public static final String VERSION = "19";

  private static final Map<String, String> RENUMBERED =
      Map.ofEntries(
          Map.entry("T1562", "T1685"),
          Map.entry("T1562.001", "T1685"),
          Map.entry("T1562.006", "T1685"),
          Map.entry("T1562.002", "T1685.001"),
          Map.entry("T1562.008", "T1685.002"),
          Map.entry("T1562.012", "T1685.004"),
          Map.entry("T1070.001", "T1685.005"),
          Map.entry("T1070.002", "T1685.006"),
          Map.entry("T1562.004", "T1686"),
          Map.entry("T1656", "T1684.001"));

  private Attack() {}

  /// The number that `technique` has in version 19.
  public static String current(String technique) {
    return RENUMBERED.getOrDefault(technique, technique);
  }

  /// What was renumbered, old to new.
  public static Map<String, String> renumbered() {
    return RENUMBERED;
  }
}
