package org.evenkeel.law.facts;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.evenkeel.law.code.Content;
import org.jspecify.annotations.Nullable;

/// What was told, is planned, or is held back.
///
/// @param letters the planned or real date of the letters to people, null when there is none
/// @param told which duty was fulfilled when
/// @param extensions reasons for more time that were told
/// @param hold a request to wait, null when there is none
/// @param statements what notices say, in the owner's words
public record Plans(
    @Nullable When letters,
    Map<String, When> told,
    List<Extension> extensions,
    @Nullable Hold hold,
    Map<Content, String> statements) {
  public Plans {
    statements = Map.copyOf(statements);
    told = Map.copyOf(told);
    extensions = List.copyOf(extensions);
  }

  /// A reason for more time, and when it was told.
  public record Extension(String duty, String ground, When told) {}

  /// A request of the police to wait.
  ///
  /// @param from since when
  /// @param to until when, null while it lasts
  /// @param by who asked
  /// @param written whether in writing
  /// @param places where; empty for everywhere
  public record Hold(When from, @Nullable When to, String by, Tri written, Set<String> places) {
    public Hold {
      places = Set.copyOf(places);
    }
  }
}
