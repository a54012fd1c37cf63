package org.evenkeel.simulator.scene;

import java.util.Locale;

/// A stretch of an attack; the words of the investigation document.
public enum Phase {
  RECON,
  ACCESS,
  EXPLOIT,
  PERSIST,
  COLLECT,
  EXFIL,
  ABUSE;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
