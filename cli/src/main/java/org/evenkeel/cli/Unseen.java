package org.evenkeel.cli;

import java.util.Map;
import java.util.TreeMap;

/// Behaviours of the catalogue that no line of a log shows by itself, each with the reason and what
/// shows it instead.
final class Unseen {
  private static final Map<String, String> REASONS =
      new TreeMap<>(
          Map.of(
              "B50",
                  "a walk through public pages is no breach; one visitor of it looks like another",
              "B57", "no line tells that a script changed; --webroot compares and reads the files",
              "B58", "it runs in the visitor's browser and at a third party, never on the server",
              "B64", "what comes back is a file; two searches of --webroot show it",
              "B73", "visitors are led elsewhere, so lines are missing; gaps are in the answer",
              "B74", "it comes from another site on the server; --webroot shows what it left",
              "B75", "it arrives with an update; --webroot with --manifest shows what differs",
              "B76", "a partner's account acts as it may; what it does is told under its deeds"));

  private Unseen() {}

  /// Why no rule is there; empty where none is needed to say so.
  static String why(String behaviour) {
    return REASONS.getOrDefault(behaviour, "");
  }
}
