package org.evenkeel.forensics.investigation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// The whole answer. `InvestigationJson` writes it as `evenkeel/investigation/1`.
///
/// @param verdict what the evidence says, taken together
/// @param answer the owner's questions
/// @param scene who, when and what: actors, timeline, activity
/// @param findings rules that fired, weightiest first
/// @param harm data exposed and things left behind
/// @param coverage what the answer rests on
/// @param problems what did not work: rules that were refused, formats that did not compile
public record Investigation(
    Verdict verdict,
    Answer answer,
    Scene scene,
    List<Finding> findings,
    Harm harm,
    Coverage coverage,
    List<String> problems) {
  public Investigation {
    findings = List.copyOf(findings);
    problems = List.copyOf(problems);
  }

  /// Who did what when.
  ///
  /// @param actors weightiest first
  /// @param timeline in order of time
  /// @param activity null when nothing suspicious has a time
  /// @param platform the store's software
  public record Scene(
      List<Actor> actors, List<Moment> timeline, @Nullable Activity activity, Platform platform) {
    public Scene {
      actors = List.copyOf(actors);
      timeline = List.copyOf(timeline);
    }

    public Scene(List<Actor> actors, List<Moment> timeline, @Nullable Activity activity) {
      this(actors, timeline, activity, Platform.UNKNOWN);
    }
  }

  /// What it may have cost.
  ///
  /// @param exposure data that may have been seen or taken
  /// @param artifacts things left behind
  /// @param recovered data that was read, as the log itself spells it out
  /// @param orders orders of the store's list that are affected
  public record Harm(
      List<Exposure> exposure,
      List<Artifact> artifacts,
      List<Recovered> recovered,
      List<AffectedOrder> orders) {
    public Harm {
      exposure = List.copyOf(exposure);
      artifacts = List.copyOf(artifacts);
      recovered = List.copyOf(recovered);
      orders = List.copyOf(orders);
    }

    public Harm(List<Exposure> exposure, List<Artifact> artifacts) {
      this(exposure, artifacts, List.of(), List.of());
    }
  }
}
