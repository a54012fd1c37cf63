package org.evenkeel.forensics.oracle;

import java.util.List;
import org.evenkeel.forensics.investigation.Phase;

/// What someone did, in the trade's words.
///
/// @param phase which stretch of an attack
/// @param technique short words with hyphens: `sql-injection`, `web-shell`
/// @param attack ATT&CK techniques
/// @param component the software it was done to, or a CVE number; empty when not known
public record Act(Phase phase, String technique, List<String> attack, String component) {
  /// The technique of those who guess passwords.
  public static final String GUESSED_PASSWORD = "guessed-password";

  public Act {
    attack = List.copyOf(attack);
  }

  static Act of(Phase phase, String technique, String... attack) {
    return new Act(phase, technique, List.of(attack), "");
  }
}
