package org.evenkeel.desk.incident;

import java.util.Optional;

/// Knows how severe a case is. The step that weighs it is one; so its word reaches the list of
/// cases, which knows no step.
public interface Gravity {
  /// Empty as long as nobody said which data is affected.
  Optional<Level> of(Incident incident);

  /// How severe it is.
  ///
  /// @param words such as `Medium`
  /// @param tone the colour of its mark
  record Level(String words, String tone) {}
}
