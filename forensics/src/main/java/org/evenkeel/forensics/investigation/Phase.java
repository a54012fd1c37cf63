package org.evenkeel.forensics.investigation;

import java.util.Locale;

/// A stretch of an attack, in the order in which they usually come.
public enum Phase {
  RECON,
  ACCESS,
  EXPLOIT,
  PERSIST,
  COLLECT,
  EXFIL,
  ABUSE;

  /// The word used in documents.
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
