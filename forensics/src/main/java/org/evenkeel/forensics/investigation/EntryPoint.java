package org.evenkeel.forensics.investigation;

import java.time.Instant;
import java.util.List;

/// How they got in, as far as the evidence shows.
///
/// @param at when; the earliest proof when `atOrBefore`
/// @param atOrBefore true when it may have been earlier than the evidence reaches
/// @param actor id of the actor
/// @param technique what was done
/// @param confidence 0 to 1
/// @param evidence the lines it rests on
/// @param alternatives other explanations, most likely first
public record EntryPoint(
    Instant at,
    boolean atOrBefore,
    String actor,
    Technique technique,
    double confidence,
    List<Citation> evidence,
    List<Alternative> alternatives) {
  public EntryPoint {
    evidence = List.copyOf(evidence);
    alternatives = List.copyOf(alternatives);
  }

  /// The way in.
  ///
  /// @param name short words with hyphens: `sql-injection`
  /// @param attack ATT&CK techniques: `T1190`
  /// @param method HTTP method, empty when the way in was no web request
  /// @param path canonical path, empty likewise
  public record Technique(String name, List<String> attack, String method, String path) {
    public Technique {
      attack = List.copyOf(attack);
    }
  }

  /// Another explanation that the evidence allows.
  public record Alternative(String technique, double confidence, String why) {}
}
