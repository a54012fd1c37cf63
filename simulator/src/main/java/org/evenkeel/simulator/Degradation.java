package org.evenkeel.simulator;

import java.util.Locale;

/// What happened to the logs before anyone could read them. That bodies of requests are not in them
/// is always so.
public enum Degradation {
  /// Three lines in ten are lost.
  THIRTY_PERCENT_LOST,
  /// The first days are gone; how many depends on the seed.
  RETENTION_CUT,
  /// Addresses are those of a content network.
  CDN_MASKED,
  /// The clock of the database, or of a second web server, is an hour slow.
  CLOCK_SLOW,
  /// One log that there was is missing.
  LOG_MISSING;

  /// The word used on the command line: `retention-cut`.
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
