package org.evenkeel.forensics.investigation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule that fired, and everything it fired on.
///
/// @param rule which
/// @param count on how many lines
/// @param seen first and last of them; null when none has a time
/// @param actors ids of the actors behind them
/// @param success whether any of them shows success rather than an attempt
/// @param evidence some of the lines, first and last among them
public record Finding(
    RuleLabel rule,
    long count,
    @Nullable Span seen,
    List<String> actors,
    boolean success,
    List<Citation> evidence) {
  public Finding {
    actors = List.copyOf(actors);
    evidence = List.copyOf(evidence);
  }

  /// The rule as people know it.
  ///
  /// @param id its UUID
  /// @param title its title
  /// @param level `informational` to `critical`
  /// @param attack ATT&CK techniques
  /// @param explanation what it means, for the owner of a store
  /// @param alike what honest people do that looks like it
  /// @param references where to read on
  public record RuleLabel(
      String id,
      String title,
      String level,
      List<String> attack,
      String explanation,
      List<String> alike,
      List<String> references) {
    public RuleLabel {
      attack = List.copyOf(attack);
      alike = List.copyOf(alike);
      references = List.copyOf(references);
    }
  }
}
